package kz.zholdama.intake.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.DecisionRefused;
import kz.zholdama.decision.desk.SigningDesk;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.decision.preparing.Preparation;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.CentreClosed;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.AlreadyDecided;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.holding.Holding;
import kz.zholdama.intake.registration.Intake;
import kz.zholdama.intake.scans.Scans;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.journal.JournalFilter;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.referral.DueSlips;
import kz.zholdama.referral.ReturnSlips;
import kz.zholdama.referral.SlipLine;
import kz.zholdama.referral.SlipQuery;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.ScanFiles;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.ZholdamaTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A case goes to another centre: with all of it, and for good (product 10; docs/adr/0018). */
@ZholdamaTest
class MovingIT {

    @Autowired
    private Centres centres;

    @Autowired
    private CareerCentres directory;

    @Autowired
    private GivenCases given;

    @Autowired
    private Filings filings;

    @Autowired
    private Moving moving;

    @Autowired
    private Holding holding;

    @Autowired
    private Applications applications;

    @Autowired
    private Cases cases;

    @Autowired
    private Preparation preparation;

    @Autowired
    private SigningDesk signing;

    @Autowired
    private DocumentArchive archive;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Scans scans;

    @Autowired
    private Intake intake;

    @Autowired
    private ReturnSlips slips;

    @Autowired
    private DueSlips due;

    @Autowired
    private JournalReader journal;

    private Centre left;
    private Centre next;

    @BeforeEach
    void openTwoCentres() {
        left = centres.create();
        next = centres.create();
    }

    @Test
    void goesWithItsTermAndNumberAndIsHeldByNobody() {
        var before = opened(
                left, given.of(left, Measure.RESETTLEMENT).preparedReferral().id());

        move(before);

        var after = opened(next, before.id());
        assertThat(after.application().dueAt()).isEqualTo(before.application().dueAt());
        assertThat(after.application().countsFrom())
                .isEqualTo(before.application().countsFrom());
        assertThat(after.application().number()).isEqualTo(before.application().number());
        assertThat(after.application().status()).isEqualTo(before.application().status());
        assertThat(after.application().holder()).isEmpty();
        assertThat(after.sheet()).isEqualTo(before.sheet());
        assertThat(after.prepared()).isPresent();
        assertThat(after.documents())
                .isEqualTo(before.documents().stream().map(this::read).toList());
        denied(() -> opened(left, before.id()));
        assertThat(found(left, before)).isEmpty();
        assertThat(found(next, before)).containsExactly(before.id());
        assertThat(byName(left)).isEmpty();
        assertThat(byName(next)).containsExactly(before.id());
    }

    @Test
    void goesWithItsPapersToBeReadThereAlone() {
        var id = As.a(left.specialist()).call(() -> {
            var draft = drafts.start(filings.complete(Measure.TRAINING_AT_EMPLOYER), IntakeStep.REVIEW);
            scans.add(draft.id(), draft.version(), DocumentType.HEALTH_CERTIFICATE, ScanFiles.pdf());
            return intake.register(draft.id(), draft.version()).applicationId();
        });
        var file = opened(left, id);
        var document = file.documents().getFirst().id();
        var scan = file.scans().getFirst().id();

        move(file);

        denied(() -> As.a(left.specialist()).call(() -> archive.content(document)));
        denied(() -> As.a(left.specialist()).call(() -> archive.ofApplication(id)));
        denied(() -> As.a(left.specialist()).call(() -> scans.open(scan)));
        assertThat(As.a(left.director())
                        .call(() -> archive.numbered(file.application().number().orElseThrow())))
                .isEmpty();
        assertThat(As.a(next.specialist()).call(() -> archive.content(document)))
                .isNotEmpty();
        assertThat(As.a(next.specialist()).call(() -> scans.open(scan))).isNotNull();
        assertThat(entries(next, Subject.of("document", document)))
                .extracting(JournalEntry::action)
                .as("looks at it are journalled where the case is")
                .contains("document.looked");
    }

    @Test
    void showsItsWholeHistoryWhereItIsAndWhereItWentInTheFormerJournal() {
        var file =
                opened(left, given.of(left, Measure.RESETTLEMENT).registered().applicationId());
        var subject = Subject.of("application", file.id());

        move(file);

        assertThat(As.a(next.specialist()).call(() -> journal.history(subject, 0, 20)))
                .extracting(JournalEntry::action)
                .contains("application.registered", "application.moved-away", "application.moved-in");
        assertThat(entries(next, subject))
                .extracting(JournalEntry::action)
                .contains("application.registered", "application.moved-in");
        var kept = entries(left, subject);
        assertThat(kept)
                .extracting(JournalEntry::action)
                .contains("application.registered", "application.moved-away")
                .doesNotContain("application.moved-in");
        assertThat(kept.getFirst().after()).contains(next.centre().nameRu());
        assertThat(As.a(left.specialist()).call(() -> journal.history(subject, 0, 20)))
                .as("what was written here stays here")
                .extracting(JournalEntry::centreId)
                .containsOnly(left.id());
    }

    @Test
    void isDecidedThereUnderTheNumbersOfThatCentre() {
        var before = opened(
                left, given.of(left, Measure.RESETTLEMENT).preparedReferral().id());
        move(before);
        var taken = opened(next, before.id());
        As.a(next.specialist())
                .run(() -> holding.give(
                        taken.id(),
                        taken.version().application(),
                        next.specialist().actor().staffId()));

        var signed = given.signed(next.director(), given.submitted(next.specialist(), opened(next, before.id())));

        assertThat(signed.documents())
                .filteredOn(document -> document.kind() == DocumentKind.REFERRAL)
                .singleElement()
                .satisfies(referral -> {
                    assertThat(referral.number().orElseThrow())
                            .startsWith(next.centre().code() + "-R-");
                    assertThat(referral.centreId()).isEqualTo(next.id());
                });
    }

    @Test
    void takesARunningReferralAndItsSlipAlong() {
        var issued = given.of(left, Measure.RESETTLEMENT).issued();
        var file = opened(left, issued.applicationId());
        assertThat(awaited(left)).containsExactly(issued.applicationId());

        move(file);

        assertThat(awaited(left)).isEmpty();
        assertThat(awaited(next)).containsExactly(issued.applicationId());
        denied(() -> As.a(left.specialist()).call(() -> slips.look(issued.applicationId())));
        var referral = opened(next, file.id()).documents().stream()
                .filter(document -> document.kind() == DocumentKind.REFERRAL)
                .findFirst()
                .orElseThrow();
        assertThat(referral.number()).contains(issued.number());
        assertThat(referral.centreId()).as("that issued it").isEqualTo(left.id());
        assertThat(referral.caseCentreId()).isEqualTo(next.id());
    }

    @Test
    void staysWhileItAwaitsADirectorOrIsSignedOrOver() {
        var awaiting = given.of(left, Measure.PUBLIC_WORKS).awaitingReferral();
        refused(awaiting, MoveRefused.class);
        given.keyed(left.director());
        As.a(left.director()).run(() -> signing.freeze(GivenCases.order(awaiting)));
        refused(awaiting, MoveRefused.class);

        var registered =
                opened(left, given.of(left, Measure.RESETTLEMENT).registered().applicationId());
        var over = As.a(left.specialist())
                .call(() -> preparation.withdrawApplication(registered.id(), registered.version(), "по заявлению"));
        refused(over, MoveRefused.class);
    }

    @Test
    void staysWhileItsAnnulmentIsSigned() {
        var signed = given.of(left, Measure.RESETTLEMENT).signedReferral();
        As.a(left.director()).run(() -> signing.freeze(GivenCases.order(signed).annulling("ошибка")));

        refused(signed, DecisionRefused.class);
    }

    @Test
    void goesToNoClosedCentreAndNotToItsOwn() {
        var file =
                opened(left, given.of(left, Measure.RESETTLEMENT).registered().applicationId());
        assertThatThrownBy(() -> move(left.director(), file, left.id())).isInstanceOf(MoveRefused.class);
        var closed = closed();

        assertThatThrownBy(() -> move(left.director(), file, closed.storedId())).isInstanceOf(CentreClosed.class);
        assertThat(As.a(left.director()).call(moving::others))
                .extracting(CareerCentre::id)
                .contains(next.id())
                .doesNotContain(left.id(), closed.id());
    }

    @Test
    void isMovedByNobodyButADirectorOfItsCentre() {
        var file =
                opened(left, given.of(left, Measure.RESETTLEMENT).registered().applicationId());

        denied(() -> move(left.specialist(), file, next.id()));
        denied(() -> move(next.director(), file, next.id()));
    }

    @Test
    void goesOnceWhenTwoMoveItAtTheSameMoment() throws Exception {
        var file =
                opened(left, given.of(left, Measure.RESETTLEMENT).registered().applicationId());
        var third = centres.create();

        try (var pool = Executors.newFixedThreadPool(2)) {
            var begun = pool.invokeAll(Stream.<Runnable>of(
                            () -> move(left.director(), file, next.id()), () -> move(left.deputy(), file, third.id()))
                    .<Callable<Object>>map(Executors::callable)
                    .toList());
            assertThat(begun)
                    .filteredOn(one -> one.state() == Future.State.FAILED)
                    .singleElement()
                    .satisfies(late -> assertThat(late.exceptionNow())
                            .isInstanceOfAny(AlreadyDecided.class, AccessDeniedException.class));
        }
        assertThat(Stream.of(next, third).filter(centre -> !found(centre, file).isEmpty()))
                .hasSize(1);
    }

    private StoredDocument read(StoredDocument document) {
        return As.a(next.specialist()).call(() -> archive.get(document.id()));
    }

    private void move(CaseFile file) {
        move(left.director(), file, next.id());
    }

    private void move(StaffPrincipal by, CaseFile file, long to) {
        As.a(by).run(() -> moving.move(file.id(), file.version().application(), to, null));
    }

    private void refused(CaseFile file, Class<? extends Throwable> why) {
        assertThatThrownBy(() -> move(file)).isInstanceOf(why);
        assertThat(opened(left, file.id()).application().centreId()).isEqualTo(left.id());
    }

    private static void denied(ThrowingCallable look) {
        assertThatThrownBy(look).isInstanceOf(AccessDeniedException.class);
    }

    private CaseFile opened(Centre centre, long id) {
        return As.a(centre.specialist()).call(() -> cases.open(id));
    }

    private CareerCentre closed() {
        return As.a(Centres.administrator()).call(() -> {
            var added = directory.add(new CareerCentre(
                    null,
                    "ZZZZ" + (char) ('A' + (int) (next.id() % 26)) + (char) ('A' + (int) (next.id() / 26 % 26)),
                    left.centre().kind(),
                    "Закрытый центр " + next.id(),
                    "Жабық орталық " + next.id(),
                    "Абайского",
                    null,
                    "г. Семей",
                    "1",
                    null,
                    null,
                    "Директоров Директор",
                    left.centre().hours()));
            return directory.retire(added.id(), added.version()).value();
        });
    }

    private List<Long> found(Centre centre, CaseFile file) {
        return ids(
                centre,
                CaseQuery.of(Set.of()).matching(file.application().number().orElseThrow()));
    }

    private List<Long> byName(Centre centre) {
        return ids(centre, CaseQuery.of(Set.of()).matching("нурс әбді"));
    }

    private List<Long> ids(Centre centre, CaseQuery query) {
        return As.a(centre.specialist())
                .call(() ->
                        applications.list(query).stream().map(CaseSummary::id).toList());
    }

    private List<Long> awaited(Centre centre) {
        return As.a(centre.specialist())
                .call(() -> due.list(SlipQuery.of(SlipQuery.Pile.AWAITING)).stream()
                        .map(SlipLine::applicationId)
                        .toList());
    }

    private List<JournalEntry> entries(Centre centre, Subject subject) {
        return As.a(Somebody.of(centre.id(), 940_001, Role.AUDITOR))
                .call(() -> journal.list(JournalFilter.of(subject), 0, 50));
    }
}
