package kz.zholdama.decision.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kz.zholdama.decision.AwaitingDecision;
import kz.zholdama.decision.desk.DirectorsDesk;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.intake.pace.CentrePace;
import kz.zholdama.platform.reading.Found;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.work.Whose;
import kz.zholdama.platform.ui.work.WorkLine;
import kz.zholdama.platform.ui.work.WorkLine.Held;
import kz.zholdama.platform.ui.work.WorkReason;
import kz.zholdama.platform.ui.work.WorkSource;
import org.springframework.stereotype.Component;

/** The cases that wait: to be signed, sent back, to be compared with papers, examined, submitted, handed over. */
@Component
class CaseWork implements WorkSource {

    private static final CaseQuery TO_SIGN = CaseQuery.of(Set.of(ApplicationStatus.AWAITING_DIRECTOR));
    private static final CaseQuery REGISTERED = CaseQuery.of(Set.of(ApplicationStatus.REGISTERED));
    private static final CaseQuery PREPARED = CaseQuery.of(Set.of(ApplicationStatus.PREPARED));
    private static final CaseQuery TO_HAND_OVER = CaseQuery.of(Set.of()).onlyToHandOver();

    private final Applications applications;
    private final Cases cases;
    private final DirectorsDesk desk;
    private final CentrePace pace;

    CaseWork(Applications applications, Cases cases, DirectorsDesk desk, CentrePace pace) {
        this.applications = applications;
        this.cases = cases;
        this.desk = desk;
        this.pace = pace;
    }

    @Override
    public List<WorkReason> reasons(StaffPrincipal staff) {
        var reasons = new ArrayList<WorkReason>();
        if (staff.centreId() == null) {
            return reasons;
        }
        if (staff.has(Role.DIRECTOR)) {
            reasons.add(new WorkReason(
                    "sign", "todo.sign", 10, false, "desk", _ -> applications.found(TO_SIGN), _ -> toSign()));
        }
        if (staff.has(Role.SPECIALIST)) {
            var me = staff.actor().staffId();
            reasons.add(reason(
                    "returned",
                    "todo.returned",
                    20,
                    "cases?returned=yes",
                    () -> PREPARED.onlyAmong(cases.returned()),
                    me,
                    WorkLine.RETURNED));
            reasons.add(reason(
                    "compare",
                    "todo.compare",
                    30,
                    "cases?compare=yes",
                    () -> REGISTERED.onlyAmong(cases.toCompare()),
                    me,
                    WorkLine.UNDECIDED));
            reasons.add(reason(
                    "examine",
                    "todo.examine",
                    35,
                    "cases?status=REGISTERED",
                    () -> REGISTERED.besides(cases.toCompare()),
                    me,
                    WorkLine.UNDECIDED));
            reasons.add(reason(
                    "prepared",
                    "todo.prepared",
                    40,
                    "cases?status=PREPARED",
                    () -> PREPARED.besides(cases.returned()),
                    me,
                    WorkLine.UNDECIDED));
            reasons.add(reason(
                    "hand-over",
                    "todo.hand-over",
                    50,
                    "cases?hand-over=yes",
                    () -> TO_HAND_OVER,
                    me,
                    WorkLine.DECIDED));
        }
        return reasons;
    }

    @Override
    public Optional<Instant> lastChange(StaffPrincipal staff) {
        return staff.centreId() != null && (staff.has(Role.SPECIALIST) || staff.has(Role.DIRECTOR))
                ? pace.lastChange()
                : Optional.empty();
    }

    private WorkReason reason(
            String name, String label, int order, String list, Supplier<CaseQuery> which, long me, int rank) {
        return new WorkReason(
                name,
                label,
                order,
                true,
                list,
                whose -> found(which.get(), whose, me),
                whose -> lines(which.get(), whose, me, rank));
    }

    private Found found(CaseQuery query, Whose whose, long me) {
        return applications.found(whose == Whose.MINE ? query.heldBy(me) : query);
    }

    /** Of many the first ones of colleagues alone would leave none of the person's own. */
    private List<WorkLine> lines(CaseQuery query, Whose whose, long me, int rank) {
        if (whose == Whose.MINE) {
            return lines(page(query.heldBy(me)), me, rank);
        }
        var first = page(query);
        return lines(first.size() < MOST ? first : ownAndFirst(query, me, first), me, rank);
    }

    private Collection<CaseSummary> ownAndFirst(CaseQuery query, long me, List<CaseSummary> first) {
        var all = new LinkedHashMap<Long, CaseSummary>();
        page(query.heldBy(me)).forEach(one -> all.put(one.id(), one));
        page(query.heldBy(CaseQuery.NOBODY)).forEach(one -> all.put(one.id(), one));
        first.forEach(one -> all.put(one.id(), one));
        return all.values();
    }

    private List<CaseSummary> page(CaseQuery query) {
        return applications.page(query, Page.at(0, MOST)).rows();
    }

    private static List<WorkLine> lines(Collection<CaseSummary> cases, long me, int rank) {
        return cases.stream()
                .map(one -> line(one, "cases/" + one.id(), Held.of(one.holder(), me), rank))
                .toList();
    }

    /** A director's own work is for another one to sign. */
    private List<WorkLine> toSign() {
        return desk.awaiting(0, MOST).stream().map(CaseWork::toSign).toList();
    }

    private static WorkLine toSign(AwaitingDecision decision) {
        return line(
                decision.summary(),
                "desk?case=" + decision.id(),
                decision.ownWork() ? Held.ANOTHERS : Held.NOBODYS,
                WorkLine.UNDECIDED);
    }

    private static WorkLine line(CaseSummary one, String route, Held held, int rank) {
        var undecided = ApplicationStatus.UNDECIDED.contains(one.status());
        return new WorkLine(
                one.id(),
                route,
                one.applicantName(),
                "measure." + one.measure().name(),
                one.number() == null ? "—" : one.number(),
                undecided ? one.dueAt() : null,
                undecided ? null : one.issuedAt(),
                one.holder() == null ? null : one.holder().name(),
                held,
                rank);
    }
}
