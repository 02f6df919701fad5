package kz.zholdama.intake.registration;

import static kz.zholdama.platform.Argument.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Presentation;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.eligibility.checking.Shortcoming;
import kz.zholdama.forms.ApplicationForm;
import kz.zholdama.intake.AlreadyRunning;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.intake.GivenConsents;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.drafts.NoSuchDraft;
import kz.zholdama.intake.drafts.TypedConsents;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Registration and the refusal receipt end a draft, all or nothing, whoever else is at it in the same moment. */
@ZholdamaTest
class RegistrationIT {

    @Autowired
    private Intake intake;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Applications applications;

    @Autowired
    private DocumentArchive archive;

    @Autowired
    private IntakePapers papers;

    @Autowired
    private Filings filings;

    @Autowired
    private GivenCases given;

    @Autowired
    private Centres centres;

    @Autowired
    private TestClock clock;

    private Centres.Centre centre;

    @BeforeEach
    void openACentre() {
        centre = centres.create();
        As.a(centre.specialist()).stay();
    }

    @ParameterizedTest
    @FieldSource("kz.zholdama.eligibility.Measure#OF_THE_LAW")
    void registersACompleteApplicationOfEveryMeasure(Measure measure) {
        var draft = drafts.start(filings.complete(measure), IntakeStep.REVIEW);

        var filed = intake.register(draft.id(), draft.version());

        assertThat(filed.number()).hasValue(centre.centre().code() + "-A-2026-000001");
        assertThat(filed.dueAt()).hasValue(LocalDateTime.of(2026, 3, 3, 18, 30));
        var application = applications.look(filed.applicationId());
        assertThat(application.status()).isEqualTo(ApplicationStatus.REGISTERED);
        assertThat(application.measure()).isEqualTo(measure);
        assertThat(application.takenBy().staffId())
                .isEqualTo(centre.specialist().actor().staffId());
        assertThat(application.content().applicant().address().settlement()).contains("Семей");
        assertThat(archive.content(filed.documentId())).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(archive.get(filed.documentId()).kind()).isEqualTo(DocumentKind.APPLICATION);
        assertThat(title(filed.documentId())).startsWith("Заявление");
        assertThatThrownBy(() -> drafts.load(draft.id())).isInstanceOf(NoSuchDraft.class);
    }

    @Test
    void countsAPaperApplicationOfASaturdayOnTheNextWorkingDay() {
        clock.set(LocalDateTime.of(2026, 2, 28, 11, 0));

        var filed = given.of(centre, Measure.SOCIAL_WORKPLACE).registered();

        assertThat(applications.look(filed.applicationId()).countsFrom()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(filed.dueAt()).hasValue(LocalDateTime.of(2026, 3, 3, 18, 30));
    }

    @Test
    void countsAPaperApplicationOfALateEveningOnTheSameDay() {
        clock.set(LocalDateTime.of(2026, 3, 2, 19, 5));

        var filed = given.of(centre, Measure.SOCIAL_WORKPLACE).registered();

        assertThat(applications.look(filed.applicationId()).countsFrom()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void refusesAcceptanceWithExactlyTheMissingAndExpiredDocumentsOnTheReceipt() {
        var yesterday = LocalDate.of(2026, 3, 1);
        var content = filings.complete(Measure.TRAINING_IN_ORGANISATION)
                .with(List.of(
                        new PresentedDocument(
                                DocumentType.IDENTITY_DOCUMENT,
                                Presentation.PAPER,
                                "1",
                                "МВД РК",
                                null,
                                yesterday,
                                true),
                        PresentedDocument.absent(DocumentType.EMPLOYMENT_RECORD),
                        PresentedDocument.absent(DocumentType.EDUCATION_DOCUMENT),
                        PresentedDocument.absent(DocumentType.HEALTH_CERTIFICATE)));
        assertThat(intake.answers(content).shortcomings())
                .containsExactly(
                        new Shortcoming(DocumentType.IDENTITY_DOCUMENT, Shortcoming.Reason.EXPIRED, yesterday),
                        new Shortcoming(DocumentType.HEALTH_CERTIFICATE, Shortcoming.Reason.MISSING, null));
        var draft = drafts.start(content, IntakeStep.REVIEW);
        assertThatThrownBy(() -> intake.register(draft.id(), draft.version())).isInstanceOf(PapersIncomplete.class);
        assertThat(intake.previewReceipt(draft.id())).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));

        var filed = intake.refuseAcceptance(draft.id(), draft.version());

        assertThat(filed.number()).isEmpty();
        assertThat(applications.look(filed.applicationId()).status()).isEqualTo(ApplicationStatus.ACCEPTANCE_REFUSED);
        assertThat(archive.get(filed.documentId()).kind()).isEqualTo(DocumentKind.RECEIPT);
    }

    @Test
    void takesADocumentThatExpiresToday() {
        var today = LocalDate.of(2026, 3, 2);
        var content = filings.complete(Measure.SOCIAL_WORKPLACE)
                .with(List.of(
                        new PresentedDocument(
                                DocumentType.IDENTITY_DOCUMENT, Presentation.DIGITAL, "1", null, null, today, false),
                        PresentedDocument.absent(DocumentType.EMPLOYMENT_RECORD)));

        assertThat(given.of(centre, content).registered().number()).isPresent();
    }

    @Test
    void printsNothingForWhatWasLeftEmptyOfADocument() throws Exception {
        var content = filings.complete(Measure.SOCIAL_WORKPLACE)
                .with(List.of(
                        new PresentedDocument(
                                DocumentType.IDENTITY_DOCUMENT, Presentation.PAPER, " 12345 ", "", null, null, false),
                        new PresentedDocument(
                                DocumentType.EMPLOYMENT_RECORD, Presentation.PAPER, "", " ", null, null, false)));
        var filed = given.of(centre, content).registered();

        try (var pdf = org.apache.pdfbox.Loader.loadPDF(archive.content(filed.documentId()))) {
            var text = new org.apache.pdfbox.text.PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains("№ 12345; Трудовая книжка");
        }
    }

    @Test
    void refusesNoAcceptanceOfCompletePapers() {
        var draft = drafts.start(filings.complete(Measure.SILVER_AGE), IntakeStep.REVIEW);

        assertThatThrownBy(() -> intake.refuseAcceptance(draft.id(), draft.version()))
                .isInstanceOf(PapersComplete.class);
    }

    @Test
    void registersThoughTheConsentsAreRefusedAndPrintsThemAsRefused() {
        var content = filings.complete(Measure.PUBLIC_WORKS).with(new TypedConsents(false, true));

        var filed = given.of(centre, content).registered();

        var application = applications.look(filed.applicationId());
        assertThat(application.content().consents()).isEqualTo(new GivenConsents(false, true));
        assertThat(papers.application(
                                application.content(),
                                new Arrivals.Arrival(centre.centre(), null, clock.instant(), null, null, null),
                                "1",
                                application.takenBy(),
                                archive.newCode())
                        .consents())
                .isEqualTo(new ApplicationForm.Consents(false, true));
    }

    @Test
    void tellsFieldByFieldWhatIsWrongAndStoresNothing() {
        var draft = drafts.start(DraftContent.EMPTY.with(Measure.TRAINING_IN_ORGANISATION), IntakeStep.REVIEW);

        assertThatThrownBy(() -> intake.register(draft.id(), draft.version()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(Problem::field)
                                .contains(
                                        "person.iin",
                                        "person.lastName",
                                        "details.reason",
                                        "documents.IDENTITY_DOCUMENT.presentation",
                                        "consents.personalData"));

        assertThat(drafts.load(draft.id()).version()).isEqualTo(draft.version());
        assertThat(applications.count(CaseQuery.of(ApplicationStatus.RUNNING))).isZero();
    }

    @Test
    void keepsStrangeCharactersAsTheyAre() {
        var strange = "<script>alert(1)</script> & \"Ұлы\"";
        var person = filings.person(Persons.aged(30, LocalDate.of(2026, 3, 2)));
        var content = filings.complete(Measure.SOCIAL_WORKPLACE)
                .with(new TypedPerson(
                        person.iin(),
                        strange,
                        "Ә".repeat(120),
                        "Қ".repeat(120),
                        person.birthDate(),
                        person.sex(),
                        person.settlementId(),
                        person.settlement(),
                        strange,
                        person.phone(),
                        null,
                        person.categories(),
                        person.unemployedSince()));

        var filed = given.of(centre, content).registered();

        var applicant = applications.look(filed.applicationId()).content().applicant();
        assertThat(applicant.name().last()).isEqualTo(strange);
        assertThat(applicant.address().street()).isEqualTo(strange);
    }

    @Test
    void findsTheEarlierRecordAndBlocksASecondRunningCaseOfTheKind() {
        var iin = Persons.aged(30, LocalDate.of(2026, 3, 2));
        given.of(centre, Measure.SOCIAL_WORKPLACE).person(iin).registered();

        var other = centres.create();
        As.a(other.specialist()).stay();
        var earlier = intake.earlier(" " + iin.value());
        assertThat(earlier.person())
                .hasValueSatisfying(known -> assertThat(known.latest().iin()).isEqualTo(iin));
        assertThat(earlier.applications()).hasSize(1);
        assertThat(earlier.running()).containsExactly(Measure.SOCIAL_WORKPLACE.kind());
        var second = filings.complete(Measure.PUBLIC_WORKS, iin);
        assertThat(intake.answers(second).problems()).extracting(Problem::field).containsExactly("measure");
        assertThatThrownBy(() -> given.of(other, second).registered())
                .isInstanceOfSatisfying(
                        AlreadyRunning.class,
                        blocked -> assertThat(blocked.arguments())
                                .contains(
                                        named("by", centre.specialist().actor().name())));
        assertThat(given.of(other, Measure.RESETTLEMENT)
                        .person(iin)
                        .registered()
                        .number())
                .isPresent();
    }

    @Test
    void registersTheSamePersonOnceThoughManyTryAtTheSameMoment() throws Exception {
        var iin = Persons.aged(30, LocalDate.of(2026, 3, 2));
        var other = centres.create();
        var outcomes = atTheSameMoment(List.of(
                attempt(centre.specialist(), iin),
                attempt(centre.colleague(), iin),
                attempt(other.specialist(), iin),
                attempt(other.colleague(), iin)));

        assertThat(outcomes)
                .extracting(outcome -> (Object) outcome.getClass())
                .containsExactlyInAnyOrder(
                        Filed.class, AlreadyRunning.class, AlreadyRunning.class, AlreadyRunning.class);
    }

    @Test
    void registersADraftOnceThoughItsHolderPressesTwice() throws Exception {
        var draft = drafts.start(filings.complete(Measure.SOCIAL_WORKPLACE), IntakeStep.REVIEW);
        Callable<Object> press =
                () -> As.a(centre.specialist()).call(() -> intake.register(draft.id(), draft.version()));

        var outcomes = atTheSameMoment(List.of(press, press));

        assertThat(outcomes.stream().filter(Filed.class::isInstance)).hasSize(1);
        assertThat(outcomes.stream().filter(NoSuchDraft.class::isInstance)).hasSize(1);
    }

    @Test
    void letsNobodyButSpecialistsTakeApplications() {
        for (var stranger : List.of(centre.director(), Centres.administrator(), Centres.auditor())) {
            As.a(stranger).run(() -> {
                assertThatThrownBy(() -> intake.earlier("850101300123")).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> intake.answers(DraftContent.EMPTY)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> intake.previewReceipt(1)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> intake.register(1, 0)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> intake.refuseAcceptance(1, 0)).isInstanceOf(AccessDeniedException.class);
            });
        }
        assertThat(given.of(centre, Measure.SILVER_AGE)
                        .takenBy(centre.deputy())
                        .registered()
                        .number())
                .isPresent();
    }

    @Test
    void endsNoDraftOfAnotherCentre() {
        var draft = drafts.start(filings.complete(Measure.SOCIAL_WORKPLACE), IntakeStep.REVIEW);

        As.a(centres.create().specialist()).run(() -> {
            assertThatThrownBy(() -> intake.register(draft.id(), draft.version()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> intake.refuseAcceptance(draft.id(), draft.version()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> intake.previewReceipt(draft.id())).isInstanceOf(AccessDeniedException.class);
        });
    }

    private String title(long documentId) {
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(archive.content(documentId))) {
            return pdf.getDocumentInformation().getTitle();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Callable<Object> attempt(StaffPrincipal specialist, kz.zholdama.person.Iin iin) {
        var content = filings.complete(Measure.SOCIAL_WORKPLACE, iin);
        var draft = As.a(specialist).call(() -> drafts.start(content, IntakeStep.REVIEW));
        return () -> As.a(specialist).call(() -> intake.register(draft.id(), draft.version()));
    }

    private static List<Object> atTheSameMoment(List<Callable<Object>> attempts) throws Exception {
        var barrier = new CyclicBarrier(attempts.size());
        try (var pool = Executors.newFixedThreadPool(attempts.size())) {
            var running = attempts.stream()
                    .map(attempt -> pool.submit(() -> {
                        barrier.await();
                        try {
                            return attempt.call();
                        } catch (RuntimeException refused) {
                            return refused;
                        }
                    }))
                    .toList();
            var outcomes = new ArrayList<>();
            for (var one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        }
    }
}
