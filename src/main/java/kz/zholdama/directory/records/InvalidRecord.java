package kz.zholdama.directory.records;

import kz.zholdama.platform.UserFacingException;

/** A value that the directory does not take; the message says which and why. */
public class InvalidRecord extends UserFacingException {

    private final String field;

    public InvalidRecord(String field, String messageKey, Object... arguments) {
        super(messageKey, arguments);
        this.field = field;
    }

    /** Name of the field in the value, so that the screen can show the message beside it. */
    public String field() {
        return field;
    }
}
