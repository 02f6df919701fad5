package kz.zholdama.decision;

import kz.zholdama.person.PlainText;
import kz.zholdama.platform.UserFacingException;
import org.jspecify.annotations.Nullable;

/** A step of the decision that cannot be taken now; nothing was changed. The message says why and what to do. */
public class DecisionRefused extends UserFacingException {

    /** Why; each has its message under {@code decision.error.}. */
    public enum Reason {
        /** Arguments: numbers of the grounds present, numbers of those still open. */
        REFERRAL_IMPOSSIBLE,
        REFUSAL_IMPOSSIBLE,
        NOT_EXAMINABLE,
        NOT_PREPARED,
        /** Argument: numbers of the grounds whose outcome changed. */
        OUTCOME_CHANGED,
        PLACE_LOST,
        NOT_HEARD,
        OWN_CASE,
        RETURN_WITHOUT_REASON,
        OTHER_WITHOUT_TEXT,
        NOTHING_TO_ANNUL,
        ANNULMENT_WITHOUT_REASON,
        OTHER_CASE_RUNNING,
        TEXT_TOO_LONG,
        TEXT_HIDDEN,
        DATE_AHEAD,
        /** Arguments: number of the document, who signs it, until when he may. */
        FROZEN,
        NOT_FROZEN,
        /** Argument: number of the document. */
        SIGNED_ALREADY,
        /** The one that says nothing of what was changed: the database went away over the signing. */
        PERHAPS_SIGNED
    }

    private final Reason reason;

    public DecisionRefused(Reason reason, Object... arguments) {
        super("decision.error." + reason.name(), arguments);
        this.reason = reason;
    }

    /**
     * A reason or note as it is kept, empty for none.
     *
     * @throws DecisionRefused when it is too long or has characters that nobody sees
     */
    public static String text(@Nullable String typed, int longest) {
        var text = typed == null ? "" : typed.strip();
        if (text.length() > longest) {
            throw new DecisionRefused(Reason.TEXT_TOO_LONG);
        }
        if (PlainText.problem(text).isPresent()) {
            throw new DecisionRefused(Reason.TEXT_HIDDEN);
        }
        return text;
    }

    public Reason reason() {
        return reason;
    }
}
