package kz.zholdama.signing;

import static kz.zholdama.platform.Argument.named;

import kz.zholdama.platform.UserFacingException;

/** The PIN is not the one of this key. */
public class WrongPin extends UserFacingException {

    WrongPin(int triesLeft) {
        super("signing.error.wrong-pin", named("tries", triesLeft));
    }
}
