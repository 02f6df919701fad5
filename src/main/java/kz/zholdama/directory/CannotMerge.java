package kz.zholdama.directory;

import kz.zholdama.platform.UserFacingException;

/** Two employer records cannot become one; the message says why. Nothing changed. */
public class CannotMerge extends UserFacingException {

    public CannotMerge(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
