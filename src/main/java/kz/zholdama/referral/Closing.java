package kz.zholdama.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a referral ended: it came to nothing, was left early, or lasted to the end. What the screens tell of it in their own
 * language; the case keeps it in Russian, the language of the files.
 *
 * @param key  of a text with one argument, {@code day}
 * @param note what the specialist added, null when nothing
 */
public record Closing(String key, LocalDate day, @Nullable String note) {

    static Closing of(NotTaken notTaken) {
        return new Closing(
                "referral.closing.not-taken." + notTaken.reason().name(), notTaken.reportedOn(), notTaken.note());
    }

    static Closing of(Leaving leaving) {
        return new Closing("referral.closing.left", leaving.leftOn(), leaving.note());
    }

    static Closing completed(LocalDate on) {
        return new Closing("referral.closing.completed", on, null);
    }

    /** Empty while it has not ended, and for one that was annulled. */
    static Optional<Closing> of(ReferralFile referral) {
        return switch (referral.status()) {
            case NOT_TAKEN -> referral.notTaken().map(Closing::of);
            case LEFT -> referral.leaving().map(Closing::of);
            case COMPLETED -> referral.endsOn().map(Closing::completed);
            case AWAITING_SLIP, PLACED, ANNULLED -> Optional.empty();
        };
    }

    /** @param text of the {@link #key}, in any language */
    public String told(String text) {
        return note == null || note.isBlank() ? text : text + ": " + note.strip();
    }

    @Override
    public String toString() {
        return "Closing[" + key + "]"; // the note may hold personal data
    }
}
