package kz.zholdama.directory;

import static kz.zholdama.platform.Argument.named;

import kz.zholdama.platform.UserFacingException;

/** The place cannot be had: somebody was faster, or the contract does not cover it. */
public class NoFreePlace extends UserFacingException {

    /** Why; each has its message. */
    public enum Reason {
        ALL_TAKEN,
        NOT_VALID_ON_DAY,
        EMPLOYER_RETIRED,
        CONTRACT_OF_ANOTHER_CENTRE
    }

    private final Reason reason;

    public NoFreePlace(Reason reason, String employer) {
        super("directory.error.no-free-place." + reason.name(), named("employer", employer));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
