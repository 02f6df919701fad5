package kz.zholdama.forms;

import kz.zholdama.platform.UserFacingException;

/** A document could not be printed; thrown before anything is stored, so the case stays as it was. */
public class RenderingFailed extends UserFacingException {

    RenderingFailed(Throwable cause) {
        super("forms.error.rendering-failed");
        initCause(cause);
    }

    private RenderingFailed(String messageKey) {
        super(messageKey);
    }

    /**
     * A value that the form needs is missing, or has a character that the fonts lack and that would be lost on paper.
     * {@code field} is the name in the form record, never the value.
     */
    static RenderingFailed value(String field) {
        return new RenderingFailed("forms.error.value." + field);
    }
}
