package kz.zholdama.platform.ui.work;

import java.util.Optional;
import kz.zholdama.platform.security.StaffPrincipal;

/** A screen with which somebody begins instead of the work desk, because he has no work of the kind that stands there. */
public interface FirstScreen {

    /** Its route; empty for whom it is not. */
    Optional<String> of(StaffPrincipal staff);
}
