package kz.zholdama.person;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address for letters, as far as its shape tells: whether somebody reads them, only a letter can tell. */
public final class EmailAddress {

    /** As many characters as a server takes. */
    public static final int LONGEST = 254;

    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+\\.[^\\s@<>,;:\".]{2,}");

    private EmailAddress() {}

    /** What is wrong with an address as it was typed, white space around it aside; nothing with none. */
    public static Optional<TextProblem> problem(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        var address = typed.strip();
        return PlainText.problem(address)
                .or(() -> address.length() <= LONGEST && SHAPE.matcher(address).matches()
                        ? Optional.empty()
                        : Optional.of(TextProblem.NO_ADDRESS));
    }
}
