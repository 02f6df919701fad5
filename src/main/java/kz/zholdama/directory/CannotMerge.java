package kz.zholdama.directory;

import kz.zholdama.platform.Argument;
import kz.zholdama.platform.UserFacingException;

/** Two employer records cannot become one; the message says why. Nothing changed. */
public class CannotMerge extends UserFacingException {

    public CannotMerge(String messageKey, Argument... arguments) {
        super(messageKey, arguments);
    }
}
