package kz.zholdama.gateway;

import java.time.LocalDate;
import kz.zholdama.eligibility.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * A document that the service holds for a person.
 *
 * @param validUntil its last day; null for one without
 * @param address    where the service keeps it; null when it does not say
 */
public record DigitalDocument(
        DocumentType document,
        String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable String address) {

    @Override
    public String toString() {
        return "DigitalDocument[" + document.name() + "]"; // its number never reaches a log
    }
}
