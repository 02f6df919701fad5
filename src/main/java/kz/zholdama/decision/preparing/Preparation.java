package kz.zholdama.decision.preparing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.decision.BeforeDecision;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.CaseVersion;
import kz.zholdama.decision.DecisionHappening;
import kz.zholdama.decision.DecisionRefused;
import kz.zholdama.decision.DecisionRefused.Reason;
import kz.zholdama.decision.KeptText;
import kz.zholdama.decision.desk.DecisionRecords;
import kz.zholdama.decision.desk.PreparedDecision;
import kz.zholdama.decision.examination.Assessments;
import kz.zholdama.decision.examination.PlaceTaker;
import kz.zholdama.decision.examination.StoredAssessment;
import kz.zholdama.eligibility.Assessment;
import kz.zholdama.intake.AlreadyDecided;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.intake.WrongStatus;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.regulation.Settings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the specialist does with a case besides examining it: draws up the decision, sends it to the director, takes it
 * back, records what the applicant withdrew, hands the result over. All throw {@link AlreadyDecided} when a colleague
 * was faster and {@link WrongStatus} when the case is elsewhere; nothing is changed then.
 */
@Service
@PreAuthorize("hasRole('SPECIALIST')")
public class Preparation {

    private static final int MAX_NOTE = 1000;

    private final Cases cases;
    private final CaseReader reader;
    private final DecisionRecords records;
    private final Assessments assessments;
    private final PlaceTaker places;
    private final List<BeforeDecision> demands;
    private final Settings settings;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final Clock clock;

    Preparation(
            Cases cases,
            CaseReader reader,
            DecisionRecords records,
            Assessments assessments,
            PlaceTaker places,
            List<BeforeDecision> demands,
            Settings settings,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            Clock clock) {
        this.cases = cases;
        this.reader = reader;
        this.records = records;
        this.assessments = assessments;
        this.places = places;
        this.demands = demands;
        this.settings = settings;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    /** @throws DecisionRefused while any ground is present or cannot be told yet */
    @Transactional
    public CaseFile prepareReferral(long id, CaseVersion shown) {
        return prepare(id, shown, DecisionKind.REFERRAL);
    }

    /**
     * Draws up the reasoned refusal. An employer's place that was held for the case becomes free.
     *
     * @throws DecisionRefused without at least one ground present
     */
    @Transactional
    public CaseFile prepareRefusal(long id, CaseVersion shown) {
        return prepare(id, shown, DecisionKind.REASONED_REFUSAL);
    }

    private CaseFile prepare(long id, CaseVersion shown, DecisionKind kind) {
        var application = cases.lock(id, shown);
        application.prepare(staff.actor(), clock.instant());
        if (kind == DecisionKind.REASONED_REFUSAL) {
            giveUpPlace(application, shown);
        }
        var assessed = assess(application, kind);
        var by = staff.actor();
        var at = clock.instant();
        var decision = records.prepared(id)
                .orElseGet(() -> new PreparedDecision(id, application.centreId(), kind, assessed, by, at));
        var prepared = decision.prepare(kind, assessed, by, at);
        records.keep(decision);
        events.publishEvent(prepared);
        return reader.read(application);
    }

    /**
     * Sends the prepared decision to the director. The case is judged anew: what was prepared must still be possible.
     *
     * @throws DecisionRefused also for a refusal without a hearing, where the setting wants one (APPC art. 73)
     */
    @Transactional
    public CaseFile submit(long id, CaseVersion shown) {
        var application = cases.lock(id, shown);
        application.submitToDirector(staff.actor(), clock.instant());
        var decision = records.prepared(id).orElseThrow(() -> new DecisionRefused(Reason.NOT_PREPARED));
        demands.forEach(one -> one.demand(id, decision.kind()));
        if (decision.kind() == DecisionKind.REASONED_REFUSAL
                && settings.isHeard(application.countsFrom())
                && records.sheet(id).hearing() == null) {
            throw new DecisionRefused(Reason.NOT_HEARD);
        }
        var submitted = decision.submit(assess(application, decision.kind()), staff.actor(), clock.instant());
        records.keep(decision);
        events.publishEvent(submitted);
        return reader.read(application);
    }

    /** Takes a decision back that no director has signed yet. */
    @Transactional
    public CaseFile takeBack(long id, CaseVersion shown) {
        var application = cases.lock(id, shown);
        application.returnToSpecialist(staff.actor(), clock.instant());
        return written(application, new DecisionHappening.TakenBack(id, application.centreId()));
    }

    /** The applicant withdrew his application; a place held for him becomes free. */
    @Transactional
    public CaseFile withdrawApplication(long id, CaseVersion shown, String note) {
        var text = KeptText.of("note", note, MAX_NOTE);
        var application = cases.lock(id, shown);
        application.withdraw(text, staff.actor(), clock.instant());
        giveUpPlace(application, shown);
        records.prepared(id).ifPresent(records::remove);
        return written(application, new DecisionHappening.ApplicationWithdrawn(id, application.centreId()));
    }

    /** The applicant withdrew his consent to personal data (law on personal data, art. 8): feeds ground 4. */
    @Transactional
    public CaseFile withdrawConsent(long id, CaseVersion shown, LocalDate on) {
        if (on == null || on.isAfter(LocalDate.now(clock))) {
            throw new InvalidInput("on", "decision.error.DATE_AHEAD");
        }
        var application = cases.lock(id, shown);
        application.withdrawConsent(on, staff.actor(), clock.instant());
        records.keepVersion(application, staff.actor(), clock.instant());
        return written(application, new DecisionHappening.ConsentWithdrawn(id, application.centreId(), on));
    }

    /** The signed result reached the applicant. */
    @Transactional
    public CaseFile handOver(long id, CaseVersion shown) {
        var application = cases.lock(id, shown);
        application.handOver(staff.actor(), clock.instant());
        return written(application, new DecisionHappening.HandedOver(id, application.centreId()));
    }

    private StoredAssessment assess(Application application, DecisionKind kind) {
        Assessment assessment = assessments.assess(application, records.sheet(application.id()));
        Assessments.require(kind, assessment);
        return records.keep(
                StoredAssessment.prepared(application.id(), kind, assessment, staff.actor(), clock.instant()));
    }

    private void giveUpPlace(Application application, CaseVersion shown) {
        var examination = records.examination(application.id(), shown.examination());
        if (examination.sheet().place() != null) {
            places.giveUp(application.id());
            examination.record(examination.sheet().withPlace(null, false), staff.actor(), clock.instant());
            records.keep(examination);
            records.keepVersion(application, staff.actor(), clock.instant());
        }
    }

    private CaseFile written(Application application, DecisionHappening happening) {
        records.keep(application);
        events.publishEvent(happening);
        return reader.read(application);
    }
}
