package kz.zholdama.decision.timeline;

import java.util.List;
import kz.zholdama.journal.JournalReader.Looks;

/** Which part of what happened is asked for. The names are part of message keys. */
public enum TimelineKind {
    /** What moved the case on; of a signature once, though document and referral tell of it, too. */
    ALL(
            Looks.WITHOUT,
            true,
            "application.",
            "decision.",
            "note.",
            "scan.",
            "referral.slip-",
            "referral.not-taken",
            "referral.left",
            "referral.leaving-completed",
            "referral.completed"),
    DECISION(Looks.WITHOUT, false, "application.", "decision."),
    /** With who opened them, which is how they are printed. */
    DOCUMENTS(Looks.WITH, false, "document."),
    SLIP(Looks.WITHOUT, false, "referral."),
    NOTICES(Looks.WITHOUT, true),
    NOTES(Looks.WITHOUT, false, "note."),
    LOOKS(Looks.ONLY, false, "");

    private final Looks looks;
    private final boolean tidings;

    @SuppressWarnings("ImmutableEnumChecker") // never written
    private final List<String> beginnings;

    TimelineKind(Looks looks, boolean tidings, String... beginnings) {
        this.looks = looks;
        this.tidings = tidings;
        this.beginnings = List.of(beginnings);
    }

    Looks looks() {
        return looks;
    }

    boolean hasTidings() {
        return tidings;
    }

    List<String> beginnings() {
        return beginnings;
    }
}
