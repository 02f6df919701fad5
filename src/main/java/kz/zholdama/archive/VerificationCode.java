package kz.zholdama.archive;

import java.util.Optional;
import java.util.random.RandomGenerator;
import kz.zholdama.platform.text.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * Code by which anyone checks a document: 80 random bits in letters and digits that cannot be taken for one another.
 *
 * @param value sixteen characters, without hyphens
 */
public record VerificationCode(String value) {

    static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    static final int LENGTH = 16;

    private static final int GROUP = 4;

    public VerificationCode {
        if (value.length() != LENGTH || !value.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)) {
            throw new IllegalArgumentException("not a verification code");
        }
    }

    /** Reads what a person typed or a QR code holds: hyphens, spaces, case and look-alike Cyrillic do not matter. */
    public static Optional<VerificationCode> parse(@Nullable String text) {
        if (text == null || text.length() > 4 * LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(new VerificationCode(SearchText.latin(text).replaceAll("[\\s\\p{Pd}]", "")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** @param random that never repeats itself; {@link java.util.Random} does, within a million codes */
    public static VerificationCode random(RandomGenerator random) {
        var value = new StringBuilder(LENGTH);
        random.ints(LENGTH, 0, ALPHABET.length()).forEach(index -> value.append(ALPHABET.charAt(index)));
        return new VerificationCode(value.toString());
    }

    /** {@code ABCD-EFGH-JKLM-NPQR} */
    public String printed() {
        return String.join("-", value.split("(?<=\\G.{" + GROUP + "})"));
    }

    @Override
    public String toString() {
        return "VerificationCode[hidden]";
    }
}
