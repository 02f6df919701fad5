package kz.zholdama.intake;

import java.util.List;
import java.util.Optional;
import kz.zholdama.platform.reading.Found;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.reading.Slice;
import kz.zholdama.platform.security.Actor;

/**
 * What the later stages of a case may do with applications. Commands are for specialists and directors, reading also for
 * auditors; all only within the caller's centre, which national auditors are not bound to.
 */
public interface Applications {

    /**
     * Reads a case of the caller's centre for a command on it, locking it until the transaction ends. Needs a running
     * transaction.
     *
     * @param expectedVersion the version that the caller's screen shows
     * @throws AlreadyDecided when somebody changed the case since
     * @throws org.springframework.security.access.AccessDeniedException for a case of another centre (journalled)
     * @throws NoSuchApplication when there is none
     */
    Application lock(long id, long expectedVersion);

    /** Reads a case of the caller's scope and journals the look. Same exceptions as {@link #lock}, but no version. */
    Application look(long id);

    /**
     * For what is read beside a case that the caller has looked at: it is no second look.
     *
     * @throws org.springframework.security.access.AccessDeniedException for a case of another centre (journalled)
     */
    void requireScope(Application looked);

    /** All of the caller's cases, for a query that leaves few. */
    List<CaseSummary> list(CaseQuery query);

    /** Some of the caller's cases in the order of the query, by key. */
    Slice<CaseSummary> page(CaseQuery query, Page page);

    /** How many there are, counted as far as it is quick. */
    Found found(CaseQuery query);

    /** How many there are in all. For work that is to be done, of which there is never too much to count. */
    long count(CaseQuery query);

    /** Who goes on with cases of the caller's centre, or did so to their end, by name; nobody for who is bound to no centre. */
    List<Actor> holders();

    /** The other applications of the same person, also at other centres, the latest first. Needs a look at the case. */
    List<CaseSummary> othersOf(Application application);

    /** What is known of a person from his latest application; empty when it was deleted after its retention period. */
    Optional<KnownApplicant> applicant(long applicantId);
}
