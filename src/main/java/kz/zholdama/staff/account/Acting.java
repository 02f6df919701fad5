package kz.zholdama.staff.account;

import java.util.Optional;
import java.util.Set;
import kz.zholdama.platform.security.ActingAs;

/** Tells who directs a centre today in the place of its director. */
public interface Acting {

    /** Whether an account of a centre does. */
    Optional<ActingAs> now(long staffId, long centreId);

    /** The accounts that do so in a centre; one at most has a term at a time. */
    Set<Long> at(long centreId);
}
