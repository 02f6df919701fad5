package kz.zholdama.verification;

import java.util.Locale;

/** What the check of a document comes to. The first three are said of one that was issued here. */
enum Finding {
    IN_FORCE(Tone.GOOD),
    ANNULLED(Tone.BAD),
    /** Annulled, and another decision came in its place. */
    REPLACED(Tone.BAD),
    UNKNOWN_CODE(Tone.WARNING);

    private enum Tone {
        GOOD,
        WARNING,
        BAD
    }

    private final Tone tone;

    Finding(Tone tone) {
        this.tone = tone;
    }

    /** As the style sheet calls it. */
    public String tone() {
        return "state-" + tone.name().toLowerCase(Locale.ROOT);
    }
}
