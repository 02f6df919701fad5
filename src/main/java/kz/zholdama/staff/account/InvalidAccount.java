package kz.zholdama.staff.account;

import kz.zholdama.platform.UserFacingException;

/** A value that an account cannot have; {@link #field} says which. */
public class InvalidAccount extends UserFacingException {

    private final String field;

    InvalidAccount(String field, String messageKey) {
        super(messageKey);
        this.field = field;
    }

    /** Name of the component of {@link NewAccount}, or of that of its name. */
    public String field() {
        return field;
    }
}
