package kz.zholdama.register;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.annulment.Annulments;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.decision.preparing.Preparation;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.moving.Moving;
import kz.zholdama.intake.registration.Intake;
import kz.zholdama.referral.NotTaken;
import kz.zholdama.referral.ReturnSlips;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.TestClock;
import org.springframework.boot.test.context.TestComponent;

/** Cases that went through whatever a case may go through, in an order that nobody chose, over months. */
@TestComponent
public class RandomHistories {

    private static final List<Measure> MEASURES =
            List.of(Measure.PUBLIC_WORKS, Measure.SILVER_AGE, Measure.TRAINING_IN_ORGANISATION, Measure.RESETTLEMENT);

    /** The cases of the switch below. */
    private static final int HAPPENINGS = 12;

    private final GivenCases given;
    private final Filings filings;
    private final Drafts drafts;
    private final Intake intake;
    private final Cases cases;
    private final Preparation preparation;
    private final Annulments annulments;
    private final ReturnSlips slips;
    private final Moving moving;
    private final Centres centres;
    private final TestClock clock;
    private final Map<Long, Centre> moved = new HashMap<>();

    RandomHistories(
            GivenCases given,
            Filings filings,
            Drafts drafts,
            Intake intake,
            Cases cases,
            Preparation preparation,
            Annulments annulments,
            ReturnSlips slips,
            Moving moving,
            Centres centres,
            TestClock clock) {
        this.given = given;
        this.filings = filings;
        this.drafts = drafts;
        this.intake = intake;
        this.cases = cases;
        this.preparation = preparation;
        this.annulments = annulments;
        this.slips = slips;
        this.moving = moving;
        this.centres = centres;
        this.clock = clock;
    }

    /**
     * Leaves the clock some weeks later than it stood.
     *
     * @param howMany of which the first {@value #HAPPENINGS} are all that may happen, so that each list and table has a line
     */
    public void happen(Centre centre, int howMany, RandomGenerator random) {
        for (var i = 0; i < howMany; i++) {
            var measure = MEASURES.get(i < HAPPENINGS ? i % MEASURES.size() : random.nextInt(MEASURES.size()));
            switch (i < HAPPENINGS ? i : random.nextInt(HAPPENINGS)) {
                case 0 -> refuseAcceptance(centre);
                case 1 -> withdraw(centre, given.of(centre, measure).examined());
                case 2 -> given.of(centre, measure).preparedReferral();
                case 3 ->
                    annulAndDecideAnew(
                            centre, signed(centre, given.of(centre, measure).awaitingRefusal(), random));
                case 10 -> move(centre, given.of(centre, measure).preparedReferral());
                case 11 -> move(centre, signed(centre, given.of(centre, measure).awaitingReferral(), random));
                case 4, 5 -> signed(centre, given.of(centre, measure).awaitingRefusal(), random);
                case 6 ->
                    annulAndDecideAnew(
                            centre, signed(centre, given.of(centre, measure).awaitingReferral(), random));
                default -> slip(centre, signed(centre, given.of(centre, measure).awaitingReferral(), random), random);
            }
            clock.set(nextMorning(random.nextInt(4)));
        }
    }

    private CaseFile signed(Centre centre, CaseFile awaiting, RandomGenerator random) {
        if (random.nextInt(3) == 0) {
            clock.set(nextMorning(3)); // too late
        }
        return given.signed(centre.director(), awaiting);
    }

    private void slip(Centre centre, CaseFile signed, RandomGenerator random) {
        var id = signed.id();
        var today = LocalDate.now(clock);
        As.a(centre.specialist()).run(() -> {
            switch (random.nextInt(3)) {
                case 0 ->
                    slips.notTaken(
                            slips.look(id).seen(), new NotTaken(NotTaken.Reason.DID_NOT_COME, today, "Не пришел."));
                case 1 -> given.slipBack(centre, id, signed.application().measure());
                default -> {
                    // it is awaited
                }
            }
        });
    }

    private void annulAndDecideAnew(Centre centre, CaseFile signed) {
        As.a(given.keyed(centre.deputy()))
                .run(() -> annulments.annul(GivenCases.order(signed), "Выдано по ошибке.", GivenCases.PIN.clone()));
        var open = As.a(centre.specialist()).call(() -> cases.open(signed.id()));
        given.signed(
                centre.director(),
                given.of(centre, open.application().measure()).filed(open.id()).awaitingRefusal());
    }

    /** One that waits for its slip. */
    public void moveOne(Centre centre) {
        move(centre, given.of(centre, Measure.SILVER_AGE).signedReferral());
    }

    /** To a centre of its own. */
    private void move(Centre centre, CaseFile file) {
        var other = centres.create();
        As.a(centre.director()).run(() -> moving.move(file.id(), file.version().application(), other.id(), null));
        moved.put(file.id(), other);
    }

    /** Where a case has gone. */
    public Map<Long, Centre> moved() {
        return Map.copyOf(moved);
    }

    private void withdraw(Centre centre, CaseFile open) {
        As.a(centre.specialist()).run(() -> preparation.withdrawApplication(open.id(), open.version(), "Передумал."));
    }

    private void refuseAcceptance(Centre centre) {
        As.a(centre.specialist()).run(() -> {
            var all = filings.complete(Measure.SOCIAL_WORKPLACE);
            var draft = drafts.start(
                    all.with(List.of(
                            PresentedDocument.absent(DocumentType.IDENTITY_DOCUMENT),
                            PresentedDocument.absent(DocumentType.EMPLOYMENT_RECORD))),
                    IntakeStep.REVIEW);
            intake.refuseAcceptance(draft.id(), draft.version());
        });
    }

    private LocalDateTime nextMorning(int further) {
        return LocalDate.now(clock).plusDays(1 + further).atTime(10, 0);
    }
}
