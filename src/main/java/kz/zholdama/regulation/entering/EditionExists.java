package kz.zholdama.regulation.entering;

import kz.zholdama.platform.UserFacingException;

/** Another edition has this day of effect or this name already; editions are never replaced. */
public class EditionExists extends UserFacingException {

    EditionExists() {
        super("regulation.error.edition-exists");
    }
}
