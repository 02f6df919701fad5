package kz.zholdama.intake.inquiries;

import kz.zholdama.platform.UserFacingException;

/** Nobody is asked about who wants his data to be used no more (law on personal data, art. 8). */
public class ConsentWithdrawn extends UserFacingException {

    ConsentWithdrawn() {
        super("inquiry.error.consent-withdrawn");
    }
}
