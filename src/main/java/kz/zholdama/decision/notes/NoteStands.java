package kz.zholdama.decision.notes;

import kz.zholdama.platform.UserFacingException;

/** A note that is not the caller's own, was struck, or is older than it may be to be corrected; nothing was changed. */
public class NoteStands extends UserFacingException {

    NoteStands() {
        super("notes.error.stands");
    }
}
