package kz.zholdama.intake.inquiries;

import kz.zholdama.platform.UserFacingException;

/** The systems are being asked about the person already. */
public class AlreadyAsked extends UserFacingException {

    AlreadyAsked() {
        super("inquiry.error.already-asked");
    }
}
