package kz.zholdama.platform.ui.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.zholdama.platform.security.StaffPrincipal;

/** A feature in which things wait to be done, one by one. Every bean of this type is asked for the desk of a person. */
public interface WorkSource {

    /** What a desk shows of one reason: who wants more opens its list. */
    int MOST = 50;

    /** The reasons that a person's role knows, also those for which nothing waits now. */
    List<WorkReason> reasons(StaffPrincipal staff);

    /** When the latest change was made that may have changed what waits: asked again and again, by one look at an index. */
    Optional<Instant> lastChange(StaffPrincipal staff);
}
