package kz.zholdama.eligibility;

import java.time.LocalDate;

/** A required document that is missing, or a shown one that has expired; {@code validUntil} is null when missing. */
public record Shortcoming(DocumentType type, Reason reason, LocalDate validUntil) {

    public enum Reason {
        MISSING,
        EXPIRED
    }
}
