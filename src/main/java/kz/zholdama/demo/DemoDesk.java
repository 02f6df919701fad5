package kz.zholdama.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ReturnReason;
import kz.zholdama.decision.SigningOrder;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.decision.annulment.Annulments;
import kz.zholdama.decision.desk.DirectorsDesk;
import kz.zholdama.decision.desk.SigningDesk;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.decision.preparing.Examinations;
import kz.zholdama.decision.preparing.Preparation;
import kz.zholdama.eligibility.CaseFacts.Discrepancy;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.intake.drafts.DraftApplication;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.registration.Intake;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.referral.Leaving;
import kz.zholdama.referral.NotTaken;
import kz.zholdama.referral.ReferralCase;
import kz.zholdama.referral.ReferralStatus;
import kz.zholdama.referral.ReturnSlips;
import kz.zholdama.staff.DemoAccounts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What the staff of the demo do with a citizen's case, as the account that acts now. A step that the case has behind it is
 * passed over, so an interrupted first start can simply be repeated.
 */
@Component
@Profile("demo")
class DemoDesk {

    private static final int MANY = 1000;

    private final Drafts drafts;
    private final Intake intake;
    private final Applications applications;
    private final Cases cases;
    private final Examinations examinations;
    private final Preparation preparation;
    private final DirectorsDesk directors;
    private final SigningDesk signing;
    private final Annulments annulments;
    private final ReturnSlips slips;
    private final DemoPapers papers;
    private final Clock clock;

    DemoDesk(
            Drafts drafts,
            Intake intake,
            Applications applications,
            Cases cases,
            Examinations examinations,
            Preparation preparation,
            DirectorsDesk directors,
            SigningDesk signing,
            Annulments annulments,
            ReturnSlips slips,
            DemoPapers papers,
            Clock clock) {
        this.drafts = drafts;
        this.intake = intake;
        this.applications = applications;
        this.cases = cases;
        this.examinations = examinations;
        this.preparation = preparation;
        this.directors = directors;
        this.signing = signing;
        this.annulments = annulments;
        this.slips = slips;
        this.papers = papers;
        this.clock = clock;
    }

    void draft(DemoCase it, IntakeStep step) {
        if (find(it).isEmpty() && draft(it).isEmpty()) {
            drafts.start(papers.draft(it, step), step);
        }
    }

    void register(DemoCase it) {
        whenNew(it, draft -> intake.register(draft.id(), draft.version()));
    }

    void refuseAcceptance(DemoCase it) {
        whenNew(it, draft -> intake.refuseAcceptance(draft.id(), draft.version()));
    }

    private void whenNew(DemoCase it, Consumer<DraftApplication> file) {
        if (find(it).isEmpty()) {
            try {
                file.accept(draft(it).orElseGet(() -> drafts.start(papers.complete(it), IntakeStep.REVIEW)));
            } catch (InvalidInput refused) {
                throw new IllegalStateException(
                        "The demo's papers for " + it.measure() + " are not accepted: " + refused.problems(), refused);
            }
        }
    }

    void prepareReferral(DemoCase it) {
        when(it, ApplicationStatus.REGISTERED, file -> {
            var examined = file.sheet().documentsChecked()
                    ? file
                    : examinations.record(file.id(), file.version(), DemoPapers.inOrder());
            var placed = examined.sheet().place() != null
                    ? examined
                    : examinations.choosePlace(file.id(), examined.version(), papers.place(it));
            var judged = !papers.asksOwnProfession(it)
                    ? placed
                    : examinations.record(
                            file.id(), placed.version(), placed.sheet().withOwnProfession(true));
            preparation.prepareReferral(file.id(), judged.version());
        });
    }

    /** @param found what is wrong, beside what the rules find out by themselves */
    void prepareRefusal(DemoCase it, List<Discrepancy> found) {
        when(it, ApplicationStatus.REGISTERED, file -> {
            var examined = file.sheet().documentsChecked()
                    ? file
                    : examinations.record(
                            file.id(), file.version(), DemoPapers.inOrder().withDiscrepancies(found));
            preparation.prepareRefusal(file.id(), examined.version());
        });
    }

    void submit(DemoCase it) {
        when(it, ApplicationStatus.PREPARED, file -> {
            if (file.returns().isEmpty()) {
                preparation.submit(file.id(), file.version());
            }
        });
    }

    void sign(DemoCase it) {
        when(it, ApplicationStatus.AWAITING_DIRECTOR, file -> {
            signing.sign(List.of(order(file)), DemoAccounts.PIN.toCharArray(), result -> {
                if (!(result instanceof SigningResult.Signed)) {
                    throw new IllegalStateException("The demo's case " + file.id() + " cannot be signed");
                }
                return true;
            });
        });
    }

    void annul(DemoCase it, String reason) {
        when(it, ApplicationStatus.ISSUED, file -> {
            if (file.documents().stream().noneMatch(StoredDocument::isAnnulled)) {
                annulments.annul(order(file), reason, DemoAccounts.PIN.toCharArray());
            }
        });
    }

    void returnToSpecialist(DemoCase it, ReturnReason reason, String explanation) {
        when(it, ApplicationStatus.AWAITING_DIRECTOR, file -> {
            if (file.returns().isEmpty()) {
                directors.returnToSpecialist(order(file), EnumSet.of(reason), explanation);
            }
        });
    }

    void handOver(DemoCase it) {
        when(it, ApplicationStatus.ISSUED, file -> {
            if (file.application().handedOverAt().isEmpty()) {
                preparation.handOver(file.id(), file.version());
            }
        });
    }

    void withdraw(DemoCase it, String note) {
        when(
                it,
                ApplicationStatus.REGISTERED,
                file -> preparation.withdrawApplication(file.id(), file.version(), note));
    }

    void slip(DemoCase it) {
        whenReferred(
                it,
                ReferralStatus.AWAITING_SLIP,
                shown -> slips.slipReturned(shown.seen(), papers.slip(shown.referral()), today()));
    }

    void notTaken(DemoCase it, NotTaken.Reason reason, String note) {
        whenReferred(
                it,
                ReferralStatus.AWAITING_SLIP,
                shown -> slips.notTaken(shown.seen(), new NotTaken(reason, today(), note)));
    }

    void leave(DemoCase it, Boolean goodReason, String note) {
        whenReferred(
                it,
                ReferralStatus.PLACED,
                shown -> slips.leave(shown.seen(), new Leaving(today(), goodReason, null, note)));
    }

    void complete(DemoCase it) {
        whenReferred(
                it,
                ReferralStatus.PLACED,
                shown -> slips.complete(shown.seen(), shown.referral().endsOn().orElseGet(this::today)));
    }

    private void when(DemoCase it, ApplicationStatus status, Consumer<CaseFile> step) {
        find(it).filter(found -> found.status() == status).ifPresent(found -> step.accept(cases.open(found.id())));
    }

    private void whenReferred(DemoCase it, ReferralStatus status, Consumer<ReferralCase> step) {
        find(it).filter(found -> found.decisionKind() == DecisionKind.REFERRAL)
                .map(found -> slips.look(found.id()))
                .filter(shown -> shown.referral().status() == status)
                .ifPresent(step);
    }

    private Optional<CaseSummary> find(DemoCase it) {
        return applications.list(CaseQuery.of(Set.of()).matching(it.person().iin())).stream()
                .findFirst();
    }

    private Optional<DraftApplication> draft(DemoCase it) {
        return drafts.list(false, 0, MANY).stream()
                .filter(draft -> it.person().isNamed(draft.applicantName()))
                .findFirst()
                .map(draft -> drafts.load(draft.id()));
    }

    private static SigningOrder order(CaseFile file) {
        return new SigningOrder(file.id(), file.version().application());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
