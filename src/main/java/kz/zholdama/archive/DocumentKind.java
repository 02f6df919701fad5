package kz.zholdama.archive;

import org.jspecify.annotations.Nullable;

/** What the archive keeps. The names are stored: they never change. */
public enum DocumentKind {

    /** Registered application with its acceptance stub (A1). */
    APPLICATION('A'),
    /** Refusal receipt (A3); has no number. */
    RECEIPT(null),
    /** Any of the referrals (A4, A5, A8, A11). */
    REFERRAL('R'),
    /** Reasoned refusal (A2.9). */
    REFUSAL('F'),
    /** Act that annuls a signed document. */
    ANNULMENT('X');

    private final @Nullable Character letter;

    DocumentKind(@Nullable Character letter) {
        this.letter = letter;
    }

    public boolean isNumbered() {
        return letter != null;
    }

    /** What ends a case, and opens it again when it is annulled. */
    boolean isDecision() {
        return this == REFERRAL || this == REFUSAL;
    }

    /** @throws IllegalStateException when the kind has no numbers */
    char letter() {
        if (letter == null) {
            throw new IllegalStateException(this + " has no number");
        }
        return letter;
    }
}
