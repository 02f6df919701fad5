package kz.zholdama.archive.printing;

import static kz.zholdama.platform.Argument.named;

import kz.zholdama.archive.PrintOrder;
import kz.zholdama.platform.UserFacingException;

/** More documents than are printed at once. */
public class TooMany extends UserFacingException {

    TooMany() {
        super("printing.error.too-many", named("most", PrintOrder.MOST));
    }
}
