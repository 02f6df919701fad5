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

    /** A value that the form needs is missing. {@code field} is the name in the form record, never the value. */
    static RenderingFailed unfilled(String field) {
        return new RenderingFailed("forms.error.unfilled." + field);
    }

    /** A value has a character that is not in the fonts, so that it would be lost on paper. */
    static RenderingFailed unprintable(String field) {
        return new RenderingFailed("forms.error.unprintable." + field);
    }
}
