package kz.zholdama.intake;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.HashSet;
import java.util.Set;
import kz.zholdama.eligibility.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Which applications a list shows, and in what order. Centre and scope are not asked: the service knows whose list it is.
 *
 * @param statuses  none means all
 * @param measures  none means all
 * @param text      beginnings of the words of a name, a number or its end, or a whole ИИН; blank for all
 * @param lateOnly  only those past their statutory term and still undecided
 * @param toHandOver only those whose signed result has not reached the applicant
 * @param heldById  only those that this member of staff goes on with, or {@link #NOBODY}; null for all
 * @param among     only these, by id, null for all
 * @param besides   not these, by id
 */
@RecordBuilder
public record CaseQuery(
        Set<ApplicationStatus> statuses,
        Set<Measure> measures,
        String text,
        boolean lateOnly,
        boolean toHandOver,
        @Nullable Long heldById,
        @Nullable Set<Long> among,
        Set<Long> besides,
        Order order,
        boolean ascending) {

    /** No account has this id. */
    public static final long NOBODY = 0;

    /**
     * What a list can be sorted by; {@code DUE} ascending has the most urgent first, then the latest. What is to be handed over
     * is the more urgent the longer it waits.
     */
    public enum Order {
        DUE,
        RECEIVED
    }

    public CaseQuery {
        statuses = Set.copyOf(statuses);
        measures = Set.copyOf(measures);
        among = among == null ? null : Set.copyOf(among);
        besides = Set.copyOf(besides);
    }

    /** All of these statuses, the most urgent first. */
    public static CaseQuery of(Set<ApplicationStatus> statuses) {
        return new CaseQuery(statuses, Set.of(), "", false, false, null, null, Set.of(), Order.DUE, true);
    }

    public CaseQuery matching(String typed) {
        return CaseQueryBuilder.builder(this).text(typed).build();
    }

    public CaseQuery only(Set<ApplicationStatus> wanted) {
        return CaseQueryBuilder.builder(this).statuses(wanted).build();
    }

    public CaseQuery onlyFor(Set<Measure> wanted) {
        return CaseQueryBuilder.builder(this).measures(wanted).build();
    }

    public CaseQuery onlyLate() {
        return CaseQueryBuilder.builder(this).lateOnly(true).build();
    }

    public CaseQuery onlyToHandOver() {
        return CaseQueryBuilder.builder(this).toHandOver(true).build();
    }

    /** @param staffId an account, or {@link #NOBODY} */
    public CaseQuery heldBy(long staffId) {
        return CaseQueryBuilder.builder(this).heldById(staffId).build();
    }

    /** Of those that it leaves already, if it was asked before. */
    public CaseQuery onlyAmong(Set<Long> ids) {
        var both = new HashSet<>(ids);
        if (among != null) {
            both.retainAll(among);
        }
        return CaseQueryBuilder.builder(this).among(both).build();
    }

    public CaseQuery besides(Set<Long> ids) {
        return CaseQueryBuilder.builder(this).besides(ids).build();
    }

    public CaseQuery sortedBy(Order by, boolean upwards) {
        return CaseQueryBuilder.builder(this).order(by).ascending(upwards).build();
    }

    @Override
    public String toString() {
        return "CaseQuery[" + statuses + ", " + order + "]"; // the text may be a name or an ИИН
    }
}
