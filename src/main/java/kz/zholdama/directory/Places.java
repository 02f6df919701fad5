package kz.zholdama.directory;

import java.time.LocalDate;
import java.util.Optional;
import kz.zholdama.directory.records.NoSuchEntry;

/**
 * Holds employers' places for applications. The contract's row is locked until the caller's transaction ends, so two
 * specialists can never both take the last place.
 */
public interface Places {

    /**
     * Holds a place of a contract for an application from a day on. Calling it again changes the day; choosing another
     * contract gives the earlier place back.
     *
     * @throws NoFreePlace when it cannot be had; nothing changes then
     * @throws NoSuchEntry when there is no such contract
     */
    void reserve(long contractId, long applicationId, LocalDate from);

    /** Gives the place of an application back; nothing happens when it holds none. */
    void release(long applicationId);

    /** The place that an application holds. */
    Optional<EmployerPlace> reserved(long applicationId);
}
