package kz.zholdama.decision;

import java.net.URI;
import kz.zholdama.platform.UserFacingException;

/** Whether a director can sign by NCALayer. */
public sealed interface BrowserOffer {

    /** This installation does not use it. */
    record Unused() implements BrowserOffer {}

    /** Something that he or an administrator can mend keeps him from it. */
    record Hindered(UserFacingException why) implements BrowserOffer {}

    /** @param address where his browser finds it */
    record Offered(URI address) implements BrowserOffer {}
}
