package kz.zholdama.archive;

import kz.zholdama.platform.UserFacingException;

/** The archive has no such document. */
public class NoSuchDocument extends UserFacingException {

    NoSuchDocument() {
        super("archive.error.no-such-document");
    }
}
