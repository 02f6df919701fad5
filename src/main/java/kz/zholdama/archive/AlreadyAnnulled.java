package kz.zholdama.archive;

import kz.zholdama.platform.UserFacingException;

/** The document was annulled before. */
public class AlreadyAnnulled extends UserFacingException {

    AlreadyAnnulled() {
        super("archive.error.already-annulled");
    }
}
