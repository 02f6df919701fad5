package kz.zholdama.platform.lists;

import kz.zholdama.platform.UserFacingException;

/** It was removed meanwhile, or was never the caller's. */
public class SavedListGone extends UserFacingException {

    SavedListGone() {
        super("list.saved.error.gone");
    }
}
