package kz.zholdama.intake;

import org.jspecify.annotations.Nullable;

/**
 * Where the applicant lives: a settlement of the directory, its name as it was on that day, and the street line.
 */
public record Address(
        Long settlementId, String settlement, @Nullable String street) {

    /** One line, as A1 prints it. */
    public String line() {
        return line(settlement);
    }

    /** One line with the path in another language. */
    public String line(String path) {
        return street == null || street.isBlank() ? path : path + ", " + street;
    }
}
