package kz.zholdama.gateway;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A document on education. */
public record Diploma(
        String number,
        String institution,
        @Nullable String speciality,
        @Nullable LocalDate issuedOn) {

    @Override
    public String toString() {
        return "Diploma[hidden]";
    }
}
