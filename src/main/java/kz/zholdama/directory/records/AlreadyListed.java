package kz.zholdama.directory.records;

import kz.zholdama.platform.UserFacingException;

/** The number or code that must be unique belongs to another record already. */
public class AlreadyListed extends UserFacingException {

    private final String field;

    public AlreadyListed(String field, String owner) {
        super("directory.error.already-listed", owner);
        this.field = field;
    }

    /** Name of the field in the value, so that the screen can show the message beside it. */
    public String field() {
        return field;
    }
}
