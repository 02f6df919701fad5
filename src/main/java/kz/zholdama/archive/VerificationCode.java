package kz.zholdama.archive;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
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
    /** What a Russian keyboard gives for letters that look the same. */
    private static final String CYRILLIC = "АВЕКМНРСТУХ";

    private static final String LATIN = "ABEKMHPCTYX";

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
        var normalised = new StringBuilder();
        for (var letter :
                text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "").toCharArray()) {
            var lookAlike = CYRILLIC.indexOf(letter);
            normalised.append(lookAlike < 0 ? letter : LATIN.charAt(lookAlike));
        }
        try {
            return Optional.of(new VerificationCode(normalised.toString()));
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
