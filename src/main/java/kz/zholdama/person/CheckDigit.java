package kz.zholdama.person;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The check digit that ИИН and БИН share: the weighted sum of the first eleven digits modulo 11; when that is 10, once
 * more with shifted weights; when it is 10 again, the number is invalid.
 */
final class CheckDigit {

    private static final int[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
    private static final int LENGTH = 12;
    private static final int NONE = 10;

    private CheckDigit() {}

    static Optional<InvalidNumber.Problem> problem(@Nullable String number) {
        if (number == null || number.length() != LENGTH) {
            return Optional.of(InvalidNumber.Problem.LENGTH);
        }
        if (!isDigits(number)) {
            return Optional.of(InvalidNumber.Problem.NOT_DIGITS);
        }
        return of(number) == number.charAt(LENGTH - 1) - '0'
                ? Optional.empty()
                : Optional.of(InvalidNumber.Problem.CHECK_DIGIT);
    }

    /** The twelve digits that begin with these eleven; empty when no check digit fits them. */
    static Optional<String> complete(String elevenDigits) {
        if (elevenDigits.length() != LENGTH - 1 || !isDigits(elevenDigits)) {
            throw new IllegalArgumentException("Eleven digits are needed");
        }
        var digit = of(elevenDigits);
        return digit == NONE ? Optional.empty() : Optional.of(elevenDigits + digit);
    }

    private static int of(String number) {
        var digit = weighted(number, FIRST);
        return digit == NONE ? weighted(number, SECOND) : digit;
    }

    private static int weighted(String number, int[] weights) {
        var sum = 0;
        for (var i = 0; i < weights.length; i++) {
            sum += (number.charAt(i) - '0') * weights[i];
        }
        return sum % 11;
    }

    private static boolean isDigits(String number) {
        return number.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
