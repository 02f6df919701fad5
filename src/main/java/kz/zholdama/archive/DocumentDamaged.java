package kz.zholdama.archive;

import static kz.zholdama.platform.Argument.named;

import kz.zholdama.platform.UserFacingException;

/** The stored bytes are not those that were stored: their hash differs. They are not given out. */
public class DocumentDamaged extends UserFacingException {

    DocumentDamaged(long id) {
        super("archive.error.damaged", named("id", Long.toString(id)));
    }
}
