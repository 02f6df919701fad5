package kz.zholdama.regulation.entering;

import kz.zholdama.platform.UserFacingException;

/** An edition is entered ahead of its day: what was judged under an earlier one stays as it was judged. */
public class EditionNotAhead extends UserFacingException {

    EditionNotAhead() {
        super("regulation.error.edition-not-ahead");
    }
}
