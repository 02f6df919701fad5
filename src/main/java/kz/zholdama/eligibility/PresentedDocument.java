package kz.zholdama.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the checklist as the specialist filled it in. Number, issuer and dates may be null.
 * {@code validUntil} is the last day on which the document is valid.
 */
public record PresentedDocument(
        DocumentType type,
        Presentation presentation,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        boolean originalReturned) {

    public static PresentedDocument absent(DocumentType type) {
        return new PresentedDocument(type, Presentation.ABSENT, null, null, null, null, false);
    }

    public boolean isPresent() {
        return presentation != Presentation.ABSENT;
    }

    /** Valid on its last day, expired the day after (product rule of the checklist, A2.8). */
    public boolean isExpiredOn(LocalDate day) {
        return isPresent() && validUntil != null && validUntil.isBefore(day);
    }

    @Override
    public String toString() {
        return "PresentedDocument[" + type + ", " + presentation + "]"; // its number never reaches a log
    }
}
