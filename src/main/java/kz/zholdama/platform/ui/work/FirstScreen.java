package kz.zholdama.platform.ui.work;

import java.util.List;
import java.util.Optional;
import kz.zholdama.platform.security.StaffPrincipal;

/** A screen with which somebody begins instead of the work desk, because he has no work of the kind that stands there. */
public interface FirstScreen {

    /** Its route; empty for whom it is not. */
    Optional<String> of(StaffPrincipal staff);

    /** The one of all with which he begins; empty for whom the work desk is. */
    static Optional<String> among(List<FirstScreen> all, StaffPrincipal staff) {
        return all.stream().flatMap(one -> one.of(staff).stream()).findFirst();
    }
}
