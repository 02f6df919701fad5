package kz.zholdama.decision.desk;

import static kz.zholdama.platform.Argument.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.decision.AwaitingDecision;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.DecisionRefused;
import kz.zholdama.decision.DecisionRefused.Reason;
import kz.zholdama.decision.ReturnReason;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.decision.preparing.Preparation;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.Places;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.AlreadyDecided;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.intake.WrongStatus;
import kz.zholdama.measure.subsidised.Workplace;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.referral.Referrals;
import kz.zholdama.signing.SignatureCheck;
import kz.zholdama.signing.WrongPin;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ZholdamaTest
class SigningIT {

    @Autowired
    private Cases cases;

    @Autowired
    private Preparation preparation;

    @Autowired
    private DirectorsDesk desk;

    @Autowired
    private SigningDesk signing;

    @Autowired
    private DocumentArchive archive;

    @Autowired
    private SignatureCheck signatures;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Places places;

    @Autowired
    private Employers employers;

    @Autowired
    private JdbcClient database;

    @Autowired
    private GivenCases given;

    private Centre centre;

    @BeforeEach
    void openACentre(@Autowired Centres centres) {
        centre = centres.create();
    }

    @ParameterizedTest
    @FieldSource("kz.zholdama.eligibility.Measure#OF_THE_LAW")
    void signsStoresAndIssuesTheReferralOfEveryMeasure(Measure measure) {
        var file = given.of(centre, measure).awaitingReferral();
        var signed = (SigningResult.Signed) given.sign(centre.director(), file);
        assertThat(signed.number()).isEqualTo(centre.centre().code() + "-R-2026-000001");
        As.a(centre.specialist()).run(() -> {
            var now = cases.open(file.id());
            assertThat(now.application().status()).isEqualTo(ApplicationStatus.ISSUED);
            assertThat(now.application().decisionKind()).contains(DecisionKind.REFERRAL);
            assertThat(signatures.check(archive.content(signed.documentId())).genuine())
                    .isTrue();
            assertThat(referrals.participations(now.application().applicantId(), 0))
                    .hasSize(1);
        });
        assertThat(stages(file.id())).containsExactly("PREPARED", "PREPARED", "SIGNED");
    }

    @Test
    void signsARefusalWithTheGroundsFoundAndHandsItOver() {
        var file = given.of(centre, Measure.SOCIAL_WORKPLACE).awaitingRefusal();
        var signed = (SigningResult.Signed) given.sign(centre.director(), file);
        assertThat(signed.number()).isEqualTo(centre.centre().code() + "-F-2026-000001");
        var closed = As.a(centre.specialist())
                .call(() ->
                        preparation.handOver(file.id(), cases.open(file.id()).version()));
        assertThat(closed.application().status()).isEqualTo(ApplicationStatus.CLOSED);
    }

    @Test
    void keepsACaseFromTheDirectorWhoPreparedIt() {
        var file = given.of(centre, Measure.PUBLIC_WORKS).by(centre.deputy()).awaitingReferral();
        assertThat(As.a(centre.deputy()).call(() -> desk.awaiting(0, 10)))
                .singleElement()
                .matches(AwaitingDecision::ownWork);
        refuses(centre.deputy(), file, Reason.OWN_CASE);
        assertThat(given.sign(centre.director(), file)).isInstanceOf(SigningResult.Signed.class);
    }

    @Test
    void keepsACaseFromTheDirectorWhoOnlySentItOn() {
        var file = given.submitted(
                centre.deputy(),
                given.of(centre, Measure.TRAINING_IN_ORGANISATION).preparedReferral());
        refuses(centre.deputy(), file, Reason.OWN_CASE);
    }

    @Test
    void signsNothingWhenTheFactsChangedMeanwhile() {
        var file = given.of(centre, Measure.YOUTH_PRACTICE).awaitingReferral();
        As.a(centre.colleague())
                .run(() -> preparation.withdrawConsent(
                        file.id(), cases.open(file.id()).version(), LocalDate.of(2026, 3, 2)));
        var fresh = As.a(centre.director()).call(() -> cases.open(file.id()));
        var refused = refuses(centre.director(), fresh, Reason.OUTCOME_CHANGED);
        assertThat(refused.arguments()).containsExactly(named("grounds", "4"));
        assertThat(documents(file.id())).isZero();
        assertThat(numbersTaken("REFERRAL")).isZero();
    }

    @Test
    void signsNothingWhenThePersonGotAnotherReferralOfTheKindMeanwhile() {
        var file = given.of(centre, Measure.SOCIAL_WORKPLACE).awaitingReferral();
        var other = given.of(centre, Measure.PUBLIC_WORKS).awaitingReferral();
        given.sign(centre.director(), other);
        database.sql("update referral set applicant_id = ? where application_id = ?")
                .params(file.application().applicantId(), other.id())
                .update();
        assertThat(refuses(centre.director(), file, Reason.OUTCOME_CHANGED).arguments())
                .containsExactly(named("grounds", "2"));
    }

    @Test
    void signsNothingWhenThePlaceWasLost() {
        var file = given.of(centre, Measure.SOCIAL_WORKPLACE).awaitingReferral();
        As.a(centre.colleague()).run(() -> places.release(file.id()));
        refuses(centre.director(), file, Reason.PLACE_LOST);
        assertThat(numbersTaken("REFERRAL")).isZero();
    }

    @Test
    void signsNothingForAnEmployerRetiredMeanwhile() {
        var file = given.of(centre, Measure.SOCIAL_WORKPLACE).awaitingReferral();
        var employer = ((Workplace) file.sheet().place()).employerId();
        As.a(Centres.administrator())
                .run(() -> employers.retire(
                        employer, employers.entry(employer).orElseThrow().version()));
        refuses(centre.director(), file, Reason.PLACE_LOST);
        assertThat(numbersTaken("REFERRAL")).isZero();
    }

    @Test
    void letsOneOfTwoDirectorsSignADocument() throws Exception {
        var file = given.of(centre, Measure.PUBLIC_WORKS).awaitingReferral();
        var start = new CyclicBarrier(2);
        var directors = List.of(given.keyed(centre.director()), given.keyed(centre.deputy()));
        var tasks = IntStream.range(0, 2)
                .<Callable<SigningResult>>mapToObj(i -> () -> {
                    start.await();
                    return given.sign(directors.get(i), file);
                })
                .toList();
        try (var both = Executors.newFixedThreadPool(2)) {
            var results = both.invokeAll(tasks).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(results)
                    .filteredOn(SigningResult.Signed.class::isInstance)
                    .hasSize(1);
            assertThat(results)
                    .filteredOn(SigningResult.Refused.class::isInstance)
                    .singleElement()
                    .satisfies(refused ->
                            assertThat(((SigningResult.Refused) refused).why()).isInstanceOf(AlreadyDecided.class));
        }
        assertThat(documents(file.id())).isOne();
    }

    @Test
    void numbersSignaturesFromTwoDesksWithoutGapOrRepeat() throws Exception {
        var files = IntStream.range(0, 20)
                .mapToObj(
                        _ -> given.of(centre, Measure.TRAINING_IN_ORGANISATION).awaitingReferral())
                .toList();
        var start = new CyclicBarrier(2);
        var tasks = List.of(
                desk(centre.director(), files.subList(0, 10), start),
                desk(centre.deputy(), files.subList(10, 20), start));
        var numbers = new ArrayList<String>();
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var desk : both.invokeAll(tasks)) {
                desk.get().forEach(result -> numbers.add(((SigningResult.Signed) result).number()));
            }
        }
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 20)
                        .mapToObj(n -> centre.centre().code() + "-R-2026-%06d".formatted(n))
                        .toList());
    }

    private Callable<List<SigningResult>> desk(StaffPrincipal director, List<CaseFile> files, CyclicBarrier start) {
        given.keyed(director);
        return () -> {
            start.await();
            return given.sign(director, files);
        };
    }

    @Test
    void sendsBackWithReasonsAndOnlyWithThem() {
        var file = given.of(centre, Measure.TRAINING_IN_ORGANISATION).awaitingReferral();
        As.a(centre.director()).run(() -> {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> desk.returnToSpecialist(GivenCases.order(file), Set.of(), ""));
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> desk.returnToSpecialist(GivenCases.order(file), Set.of(ReturnReason.OTHER), " "));
            desk.returnToSpecialist(
                    GivenCases.order(file),
                    Set.of(ReturnReason.TERM_WRONG, ReturnReason.OTHER),
                    "Срок три месяца, а не шесть.");
            assertThatExceptionOfType(AlreadyDecided.class)
                    .isThrownBy(
                            () -> desk.returnToSpecialist(GivenCases.order(file), Set.of(ReturnReason.TERM_WRONG), ""));
        });
        As.a(centre.specialist()).run(() -> {
            var back = cases.open(file.id());
            assertThat(back.application().status()).isEqualTo(ApplicationStatus.PREPARED);
            assertThat(back.returns())
                    .singleElement()
                    .satisfies(returned -> assertThat(returned.reasons())
                            .containsExactly(ReturnReason.TERM_WRONG, ReturnReason.OTHER));
            assertThat(cases.returned()).containsExactly(file.id());
            preparation.submit(file.id(), back.version());
            assertThat(cases.returned()).isEmpty();
        });
        assertThat(given.sign(centre.director(), As.a(centre.director()).call(() -> cases.open(file.id()))))
                .isInstanceOf(SigningResult.Signed.class);
    }

    @Test
    void goesOnAfterAFailureAndStopsWhenNobodyFollowsAnyMore() {
        var files = Stream.generate(
                        () -> given.of(centre, Measure.TRAINING_IN_ORGANISATION).awaitingReferral())
                .limit(4)
                .toList();
        As.a(centre.director())
                .run(() ->
                        desk.returnToSpecialist(GivenCases.order(files.get(1)), Set.of(ReturnReason.TERM_WRONG), ""));
        given.keyed(centre.director());
        var told = new ArrayList<SigningResult>();
        As.a(centre.director())
                .run(() ->
                        signing.sign(files.stream().map(GivenCases::order).toList(), GivenCases.PIN.clone(), result -> {
                            told.add(result);
                            return told.size() < 3;
                        }));
        assertThat(told)
                .extracting(SigningResult::applicationId)
                .containsExactly(
                        files.get(0).id(), files.get(1).id(), files.get(2).id());
        assertThat(told)
                .<Class<?>>extracting(Object::getClass)
                .containsExactly(SigningResult.Signed.class, SigningResult.Refused.class, SigningResult.Signed.class);
        assertThat(documents(files.get(3).id())).isZero();
    }

    @Test
    void signsNothingWithAWrongPin() {
        var file = given.of(centre, Measure.TRAINING_IN_ORGANISATION).awaitingReferral();
        given.keyed(centre.director());
        assertThatExceptionOfType(WrongPin.class)
                .isThrownBy(() -> As.a(centre.director())
                        .run(() -> signing.sign(List.of(GivenCases.order(file)), "000111".toCharArray(), _ -> true)));
        assertThat(documents(file.id())).isZero();
    }

    @Test
    void signsNothingThatDoesNotAwaitASignature() {
        var file = given.of(centre, Measure.TRAINING_IN_ORGANISATION).preparedReferral();
        assertThat(((SigningResult.Refused) given.sign(centre.director(), file)).why())
                .isInstanceOf(WrongStatus.class);
    }

    private DecisionRefused refuses(StaffPrincipal director, CaseFile file, Reason reason) {
        var why = (DecisionRefused) ((SigningResult.Refused) given.sign(director, file)).why();
        assertThat(why.reason()).isEqualTo(reason);
        assertThat(As.a(centre.specialist())
                        .call(() -> cases.open(file.id()))
                        .application()
                        .status())
                .isEqualTo(ApplicationStatus.AWAITING_DIRECTOR);
        return why;
    }

    private long documents(long applicationId) {
        return database.sql("select count(*) from stored_document where application_id = ? and kind <> 'APPLICATION'")
                .param(applicationId)
                .query(Long.class)
                .single();
    }

    private long numbersTaken(String kind) {
        return database.sql(
                        "select coalesce(max(last_number), 0) from document_counter where centre_id = ? and kind = ?")
                .params(centre.id(), kind)
                .query(Long.class)
                .single();
    }

    private List<String> stages(long applicationId) {
        return database.sql("select stage from assessment where application_id = ? order by id")
                .param(applicationId)
                .query(String.class)
                .list();
    }
}
