package kz.zholdama.decision.annulment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.DecisionRefused;
import kz.zholdama.decision.DecisionRefused.Reason;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.decision.preparing.Preparation;
import kz.zholdama.directory.Places;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.AlreadyDecided;
import kz.zholdama.intake.AlreadyRunning;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.registration.Intake;
import kz.zholdama.referral.Referrals;
import kz.zholdama.signing.SignatureCheck;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ZholdamaTest
class AnnulmentIT {

    @Autowired
    private Cases cases;

    @Autowired
    private Filings filings;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Intake intake;

    @Autowired
    private Annulments annulments;

    @Autowired
    private Preparation preparation;

    @Autowired
    private DocumentArchive archive;

    @Autowired
    private SignatureCheck signatures;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Places places;

    @Autowired
    private TestClock clock;

    @Autowired
    private GivenCases given;

    private Centre centre;

    @BeforeEach
    void openACentre(@Autowired Centres centres) {
        centre = centres.create();
    }

    private String printed(StoredDocument document) {
        return As.a(centre.specialist()).call(() -> {
            try (var pdf = Loader.loadPDF(archive.content(document.id()))) {
                return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private StoredDocument annul(CaseFile file, String reason) {
        return As.a(given.keyed(centre.deputy()))
                .call(() -> annulments.annul(GivenCases.order(file), reason, GivenCases.PIN.clone()));
    }

    @Test
    void annulsAReferralByASignedActAndOpensTheCaseAgainWithItsPlaceStillHeld() {
        var file = given.of(centre, Measure.SOCIAL_WORKPLACE).signedReferral();
        var act = annul(file, "Работодатель указан ошибочно.");
        assertThat(act.number()).contains(centre.centre().code() + "-X-2026-000001");
        As.a(centre.specialist()).run(() -> {
            var open = cases.open(file.id());
            assertThat(open.application().status()).isEqualTo(ApplicationStatus.REGISTERED);
            assertThat(open.prepared()).isEmpty();
            assertThat(open.documents())
                    .filteredOn(StoredDocument::isAnnulled)
                    .singleElement()
                    .satisfies(annulled ->
                            assertThat(annulled.annulledByDocumentId()).isEqualTo(act.id()));
            assertThat(signatures.check(archive.content(act.id())).genuine()).isTrue();
            assertThat(referrals.participations(open.application().applicantId(), 0))
                    .isEmpty();
            assertThat(places.reserved(file.id())).isPresent();
            assertThat(open.placeHeld()).isTrue();
        });
    }

    @Test
    void givesTheReopenedCaseANewTermButJudgesItByItsDayOfReceipt() {
        var file = given.of(centre, Measure.TRAINING_IN_ORGANISATION).signedReferral();
        var counted = file.application().countsFrom();
        clock.set(LocalDateTime.of(2026, 3, 6, 12, 0)); // Friday; Monday the 9th is off for the 8th
        annul(file, "Неверный срок.");
        var open = As.a(centre.specialist()).call(() -> cases.open(file.id())).application();
        assertThat(open.dueAt()).contains(LocalDateTime.of(2026, 3, 10, 18, 30));
        assertThat(open.countsFrom()).isEqualTo(counted);
    }

    @RepeatedTest(3)
    void letsOneOfAnnulmentAndNewApplicationOfTheSameMomentThrough() throws Exception {
        var refused = given.of(centre, Measure.PUBLIC_WORKS).signedRefusal();
        As.a(centre.specialist()).run(() -> preparation.handOver(refused.id(), refused.version()));
        var closed = As.a(centre.specialist()).call(() -> cases.open(refused.id()));
        given.keyed(centre.deputy()); // made before the race, like the draft
        var draft = As.a(centre.specialist())
                .call(() -> drafts.start(
                        filings.complete(
                                Measure.PUBLIC_WORKS,
                                refused.application().content().applicant().iin()),
                        IntakeStep.REVIEW));
        var start = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var results = both
                    .invokeAll(List.<Callable<String>>of(
                            () -> attempt(start, () -> annul(closed, "Ошибка.")),
                            () -> attempt(
                                    start,
                                    () -> As.a(centre.specialist())
                                            .run(() -> intake.register(draft.id(), draft.version())))))
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(results.stream().filter("done"::equals)).hasSize(1);
            assertThat(results).containsAnyOf(Reason.OTHER_CASE_RUNNING.name(), AlreadyRunning.class.getSimpleName());
        }
    }

    private static String attempt(CyclicBarrier start, Runnable step) throws Exception {
        start.await();
        try {
            step.run();
            return "done";
        } catch (DecisionRefused refused) {
            return refused.reason().name();
        } catch (AlreadyRunning running) {
            return AlreadyRunning.class.getSimpleName();
        }
    }

    @Test
    void letsTheReopenedCaseBeDecidedAnewUnderANewNumber() {
        var file = given.of(centre, Measure.TRAINING_IN_ORGANISATION).signedReferral();
        annul(file, "Неверный срок.");
        var again = As.a(centre.specialist()).call(() -> {
            var prepared =
                    preparation.prepareReferral(file.id(), cases.open(file.id()).version());
            return preparation.submit(file.id(), prepared.version());
        });
        assertThat(given.signed(centre.director(), again).documents())
                .filteredOn(document -> !document.isAnnulled())
                .anySatisfy(document ->
                        assertThat(document.number()).contains(centre.centre().code() + "-R-2026-000002"));
    }

    @Test
    void annulsAReasonedRefusal() {
        var file = given.of(centre, Measure.RESETTLEMENT).signedRefusal();
        var act = annul(file, "Документ оказался подлинным.");
        assertThat(printed(file.documents().stream()
                        .filter(it -> it.kind() == DocumentKind.REFUSAL)
                        .findFirst()
                        .orElseThrow()))
                .containsOnlyOnce("После устранения причин")
                .containsOnlyOnce("может быть обжаловано")
                .containsOnlyOnce("шағым жасалуы мүмкін");
        assertThat(printed(act))
                .containsOnlyOnce("может быть обжаловано в соответствии со статьями 91 и 92")
                .containsOnlyOnce("кодексінің 91 және 92-баптарына сәйкес шағым")
                .doesNotContain("После устранения причин");
        assertThat(As.a(centre.specialist())
                        .call(() -> cases.open(file.id()))
                        .application()
                        .status())
                .isEqualTo(ApplicationStatus.REGISTERED);
    }

    @Test
    void wantsAReasonAndASignedDecision() {
        var file = given.of(centre, Measure.TRAINING_IN_ORGANISATION).signedReferral();
        assertThatExceptionOfType(DecisionRefused.class)
                .isThrownBy(() -> annul(file, "  "))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.ANNULMENT_WITHOUT_REASON));
        annul(file, "Ошибка.");
        assertThatExceptionOfType(AlreadyDecided.class).isThrownBy(() -> annul(file, "Еще раз."));
    }

    @Test
    void doesNotOpenASecondRunningCaseOfTheKind() {
        var refused = given.of(centre, Measure.PUBLIC_WORKS).signedRefusal();
        As.a(centre.specialist()).run(() -> preparation.handOver(refused.id(), refused.version()));
        given.of(centre, Measure.PUBLIC_WORKS)
                .person(refused.application().content().applicant().iin())
                .registered();
        var closed = As.a(centre.specialist()).call(() -> cases.open(refused.id()));
        assertThatExceptionOfType(DecisionRefused.class)
                .isThrownBy(() -> annul(closed, "Ошибка."))
                .satisfies(why -> assertThat(why.reason()).isEqualTo(Reason.OTHER_CASE_RUNNING));
    }
}
