package kz.zholdama.referral.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.work.Whose;
import kz.zholdama.platform.ui.work.WorkLine;
import kz.zholdama.platform.ui.work.WorkLine.Held;
import kz.zholdama.platform.ui.work.WorkReason;
import kz.zholdama.platform.ui.work.WorkSource;
import kz.zholdama.referral.DueSlips;
import kz.zholdama.referral.SlipLine;
import kz.zholdama.referral.SlipQuery;
import kz.zholdama.referral.SlipQuery.Pile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Slips that hosts sent online, slips that should come by now, and participations whose end is not recorded. */
@Component
class SlipWork implements WorkSource {

    private final DueSlips slips;
    private final Applications applications;

    SlipWork(DueSlips slips, Applications applications) {
        this.slips = slips;
        this.applications = applications;
    }

    @Override
    public List<WorkReason> reasons(StaffPrincipal staff) {
        return staff.has(Role.SPECIALIST) && staff.centreId() != null
                ? List.of(
                        reason(staff, "slip-sent", "slips.sent", 60, Pile.SENT, WorkLine.DECIDED, _ -> null),
                        reason(staff, "slip", "slips.to-do", 70, Pile.TO_DO, WorkLine.DECIDED + 1, SlipLine::slipDueOn),
                        reason(staff, "ended", "slips.ended", 80, Pile.ENDED, WorkLine.DECIDED + 2, SlipLine::endsOn))
                : List.of();
    }

    @Override
    public Optional<Instant> lastChange(StaffPrincipal staff) {
        return staff.has(Role.SPECIALIST) && staff.centreId() != null ? slips.lastChange() : Optional.empty();
    }

    /** @param lastDay on which it has to be done; null for what has no such day */
    private WorkReason reason(
            StaffPrincipal staff,
            String name,
            String label,
            int order,
            Pile pile,
            int rank,
            Function<SlipLine, @Nullable LocalDate> lastDay) {
        var me = staff.actor().staffId();
        return new WorkReason(
                name,
                label,
                order,
                true,
                "slips?pile=" + pile.name(),
                whose -> slips.found(query(pile, whose)),
                whose -> lines(query(pile, whose), me, rank, lastDay));
    }

    private static SlipQuery query(Pile pile, Whose whose) {
        return new SlipQuery(pile, null, null, whose == Whose.MINE);
    }

    private List<WorkLine> lines(SlipQuery query, long me, int rank, Function<SlipLine, @Nullable LocalDate> lastDay) {
        var found = slips.page(query, Page.at(0, MOST)).rows();
        var cases = cases(found);
        var lines = new ArrayList<WorkLine>();
        for (var slip : found) {
            var day = lastDay.apply(slip);
            var one = cases.get(slip.applicationId());
            var holder = one == null ? null : one.holder();
            lines.add(new WorkLine(
                    slip.applicationId(),
                    "referrals/" + slip.applicationId(),
                    slip.applicantName(),
                    "measure." + slip.measure().name(),
                    slip.number(),
                    day == null ? null : endOf(day),
                    day == null ? slip.slipSentAt() : null,
                    holder == null ? null : holder.name(),
                    Held.of(holder, me),
                    rank));
        }
        return lines;
    }

    private static LocalDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay();
    }

    private Map<Long, CaseSummary> cases(List<SlipLine> found) {
        var ids = found.stream().map(SlipLine::applicationId).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : applications.list(CaseQuery.of(Set.of()).onlyAmong(ids)).stream()
                        .collect(Collectors.toMap(CaseSummary::id, Function.identity()));
    }
}
