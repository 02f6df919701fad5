package kz.zholdama.directory.records;

import kz.zholdama.platform.UserFacingException;

/** The record cannot be deleted, because something refers to it; it can be retired. */
public class StillUsed extends UserFacingException {

    StillUsed() {
        super("directory.error.still-used");
    }
}
