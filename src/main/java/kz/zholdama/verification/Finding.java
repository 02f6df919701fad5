package kz.zholdama.verification;

import java.util.Locale;

/** What the check of a document comes to. The first three are said of one that was issued here. */
enum Finding {
    IN_FORCE(Tone.GOOD),
    ANNULLED(Tone.BAD),
    /** Annulled, and another decision came in its place. */
    REPLACED(Tone.BAD),

    UNKNOWN_CODE(Tone.WARNING),

    /** A file that begins with a document issued here and goes on behind it. */
    APPENDED(Tone.BAD),
    /** A signature that does not fit the bytes. */
    ALTERED(Tone.BAD),
    /** Signed, but not here. */
    FOREIGN(Tone.WARNING),
    UNSIGNED(Tone.WARNING),
    /** Signed here and in order, but not in the archive, as what was signed when the database went away. */
    NOT_KEPT(Tone.WARNING),
    LOCKED(Tone.WARNING),
    NO_PDF(Tone.WARNING),
    TOO_MANY_AT_ONCE(Tone.WARNING);

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
