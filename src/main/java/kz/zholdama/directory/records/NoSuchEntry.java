package kz.zholdama.directory.records;

import kz.zholdama.platform.UserFacingException;

/** The record asked for does not exist (any more). */
public class NoSuchEntry extends UserFacingException {

    public NoSuchEntry() {
        super("directory.error.no-such-entry");
    }
}
