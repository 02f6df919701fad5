package kz.zholdama.eligibility.checking;

import java.time.LocalDate;
import kz.zholdama.eligibility.DocumentType;
import org.jspecify.annotations.Nullable;

/** A required document that is missing, or a shown one that has expired; {@code validUntil} is null when missing. */
public record Shortcoming(
        DocumentType type, Reason reason, @Nullable LocalDate validUntil) {

    public enum Reason {
        MISSING,
        EXPIRED
    }
}
