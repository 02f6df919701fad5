package kz.zholdama.decision;

import kz.zholdama.person.PlainText;
import kz.zholdama.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/** A reason or a note to a decision, as it is kept. */
public final class KeptText {

    private KeptText() {}

    /**
     * @return empty for none
     * @throws InvalidInput when it is too long or has characters that nobody sees
     */
    public static String of(String field, @Nullable String typed, int longest) {
        var text = typed == null ? "" : typed.strip();
        if (text.length() > longest) {
            throw new InvalidInput(field, "decision.error.TEXT_TOO_LONG");
        }
        if (PlainText.problem(text).isPresent()) {
            throw new InvalidInput(field, "decision.error.TEXT_HIDDEN");
        }
        return text;
    }
}
