package kz.zholdama.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Individual identification number (ИИН): birth date, century and sex, four serial digits, check digit. The check digit
 * is enforced; an unusual seventh digit is accepted and then tells neither birth date nor sex.
 */
public record Iin(String value) {

    public static final int LENGTH = 12;

    public Iin {
        CheckDigit.problem(value).ifPresent(problem -> {
            throw new InvalidNumber(problem);
        });
    }

    /** @throws InvalidNumber when length, digits or check digit are wrong */
    public static Iin of(@Nullable String value) {
        return new Iin(value == null ? "" : value.strip());
    }

    /** What is wrong with a number as it was typed, white space around it aside. */
    public static Optional<InvalidNumber.Problem> problem(@Nullable String value) {
        return CheckDigit.problem(value == null ? null : value.strip());
    }

    /** Completes eleven digits; empty when no check digit makes them a valid number. */
    public static Optional<Iin> complete(String elevenDigits) {
        return CheckDigit.complete(elevenDigits).map(Iin::new);
    }

    /** Empty when the seventh digit is unusual or the first six are no date. */
    public Optional<LocalDate> birthDate() {
        var century = switch (value.charAt(6)) {
            case '1', '2' -> 1800;
            case '3', '4' -> 1900;
            case '5', '6' -> 2000;
            default -> -1;
        };
        if (century < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(century + digits(0), digits(2), digits(4)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public Optional<Sex> sex() {
        return switch (value.charAt(6)) {
            case '1', '3', '5' -> Optional.of(Sex.MALE);
            case '2', '4', '6' -> Optional.of(Sex.FEMALE);
            default -> Optional.empty();
        };
    }

    /** A stated birth date that the number does not bear out: a warning and a hint for ground 1. */
    public boolean contradicts(@Nullable LocalDate stated) {
        return birthDate()
                .filter(encoded -> stated != null && !encoded.equals(stated))
                .isPresent();
    }

    @Override
    public String toString() {
        return "Iin[hidden]"; // an ИИН never reaches a log
    }

    private int digits(int from) {
        return Integer.parseInt(value.substring(from, from + 2));
    }
}
