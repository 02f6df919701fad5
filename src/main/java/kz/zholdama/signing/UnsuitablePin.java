package kz.zholdama.signing;

import kz.zholdama.platform.UserFacingException;

/** A PIN has six to twelve digits that are not all the same or in a row. */
public class UnsuitablePin extends UserFacingException {

    UnsuitablePin() {
        super("signing.error.unsuitable-pin");
    }
}
