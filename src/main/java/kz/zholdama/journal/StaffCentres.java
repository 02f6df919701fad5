package kz.zholdama.journal;

import java.util.Collection;
import java.util.Map;

/** Tells to which centre members of staff belong now. Whoever keeps the accounts answers; the journal knows only ids. */
@FunctionalInterface
public interface StaffCentres {

    /** Centres by account; who belongs to none is left out. */
    Map<Long, Long> centres(Collection<Long> accounts);
}
