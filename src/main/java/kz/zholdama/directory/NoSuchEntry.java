package kz.zholdama.directory;

import kz.zholdama.platform.UserFacingException;

/** The record asked for does not exist (any more). */
public class NoSuchEntry extends UserFacingException {

    NoSuchEntry() {
        super("directory.error.no-such-entry");
    }
}
