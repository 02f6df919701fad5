package kz.zholdama.directory;

import kz.zholdama.platform.UserFacingException;

/** The career centre was closed: nothing new begins there. */
public class CentreClosed extends UserFacingException {

    CentreClosed() {
        super("directory.error.centre-closed");
    }
}
