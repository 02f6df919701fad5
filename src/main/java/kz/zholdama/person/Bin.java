package kz.zholdama.person;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Business identification number (БИН) of an employer: twelve digits with the check digit of an ИИН. A sole trader
 * gives his ИИН instead, which has the same shape.
 */
public record Bin(String value) {

    public Bin {
        CheckDigit.problem(value).ifPresent(problem -> {
            throw new InvalidNumber(problem);
        });
    }

    /** @throws InvalidNumber when length, digits or check digit are wrong */
    public static Bin of(@Nullable String value) {
        return new Bin(value == null ? "" : value.strip());
    }

    /** What is wrong with a number as it was typed, white space around it aside. */
    public static Optional<InvalidNumber.Problem> problem(@Nullable String value) {
        return CheckDigit.problem(value == null ? null : value.strip());
    }

    /** Completes eleven digits; empty when no check digit makes them a valid number. */
    public static Optional<Bin> complete(String elevenDigits) {
        return CheckDigit.complete(elevenDigits).map(Bin::new);
    }

    @Override
    public String toString() {
        return "Bin[hidden]"; // it may be the ИИН of a sole trader
    }
}
