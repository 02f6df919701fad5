package kz.zholdama.intake.inquiries;

import static kz.zholdama.platform.Argument.named;

import kz.zholdama.platform.UserFacingException;

/** A person gets a message of 1414 each time; after so many of them papers are taken instead. */
public class AskedTooOften extends UserFacingException {

    AskedTooOften(int times) {
        super("inquiry.error.too-often", named("times", times));
    }
}
