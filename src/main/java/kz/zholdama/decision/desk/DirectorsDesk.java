package kz.zholdama.decision.desk;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zholdama.decision.AwaitingDecision;
import kz.zholdama.decision.KeptText;
import kz.zholdama.decision.ReturnReason;
import kz.zholdama.decision.SigningOrder;
import kz.zholdama.intake.AlreadyDecided;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.intake.WrongStatus;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.security.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What awaits a director's signature, and sending it back. Signing itself is the {@link SigningDesk}'s. */
@Service
@PreAuthorize("hasRole('DIRECTOR')")
public class DirectorsDesk {

    private static final int MAX_EXPLANATION = 2000;

    private final Applications applications;
    private final DecisionRecords records;
    private final FrozenDocuments frozen;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final Clock clock;

    DirectorsDesk(
            Applications applications,
            DecisionRecords records,
            FrozenDocuments frozen,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            Clock clock) {
        this.applications = applications;
        this.records = records;
        this.frozen = frozen;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    /** The decisions of the director's centre that await a signature, the most urgent first, then the earliest received. */
    @Transactional(readOnly = true)
    public List<AwaitingDecision> awaiting(int offset, int limit) {
        var cases = applications
                .page(CaseQuery.of(Set.of(ApplicationStatus.AWAITING_DIRECTOR)), Page.at(offset, limit))
                .rows();
        var decisions = records.prepared(cases.stream().map(CaseSummary::id).collect(Collectors.toSet()));
        return cases.stream()
                .sorted(Comparator.comparing(CaseSummary::dueAt)
                        .thenComparing(CaseSummary::receivedAt)
                        .thenComparingLong(CaseSummary::id))
                .flatMap(summary -> Optional.ofNullable(decisions.get(summary.id()))
                        .map(decision -> new AwaitingDecision(
                                summary, decision.kind(), decision.preparedBy(), decision.isWorkOf(staff.actor())))
                        .stream())
                .toList();
    }

    @Transactional(readOnly = true)
    public long countAwaiting() {
        return applications.count(CaseQuery.of(Set.of(ApplicationStatus.AWAITING_DIRECTOR)));
    }

    /**
     * Sends a decision back to the specialist.
     *
     * @param reasons     at least one; {@link ReturnReason#OTHER} needs an explanation
     * @throws InvalidInput    without a reason
     * @throws kz.zholdama.decision.DecisionRefused while a director signs it
     * @throws AlreadyDecided  when a colleague was faster
     * @throws WrongStatus     when it does not await a signature
     */
    @Transactional
    public void returnToSpecialist(SigningOrder decision, Set<ReturnReason> reasons, @Nullable String explanation) {
        var text = KeptText.of("explanation", explanation, MAX_EXPLANATION);
        if (reasons.isEmpty()) {
            throw new InvalidInput("reasons", "decision.error.RETURN_WITHOUT_REASON");
        }
        if (reasons.contains(ReturnReason.OTHER) && text.isEmpty()) {
            throw new InvalidInput("explanation", "decision.error.OTHER_WITHOUT_TEXT");
        }
        var application = applications.lock(decision.applicationId(), decision.version());
        frozen.requireNone(application);
        var at = clock.instant();
        application.returnToSpecialist(staff.actor(), at);
        records.keep(new ReturnedDecision(application.id(), reasons, text, staff.actor(), at));
        events.publishEvent(records.prepared(application.id())
                .orElseThrow() // or it would not await a signature
                .comeBack(reasons.stream().sorted().toList()));
    }
}
