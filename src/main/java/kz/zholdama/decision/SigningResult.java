package kz.zholdama.decision;

import kz.zholdama.platform.UserFacingException;

/** What became of one document of a signing. */
public sealed interface SigningResult {

    long applicationId();

    record Signed(long applicationId, String number, long documentId) implements SigningResult {}

    /** Nothing of the document was done, or nobody knows; the exception tells the director which, and why. */
    record Refused(long applicationId, UserFacingException why) implements SigningResult {}

    /** Nothing of the document was done for a reason that nobody foresaw; it is logged under the incident number. */
    record Failed(long applicationId, String incident) implements SigningResult {}
}
