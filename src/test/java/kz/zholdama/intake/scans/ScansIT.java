package kz.zholdama.intake.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.drafts.DraftApplication;
import kz.zholdama.intake.drafts.DraftExpiry;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.drafts.NoSuchDraft;
import kz.zholdama.intake.drafts.TakenOver;
import kz.zholdama.intake.registration.Intake;
import kz.zholdama.platform.scans.ScanFormat;
import kz.zholdama.platform.scans.ScanRefused;
import kz.zholdama.platform.scans.ScanRefused.Reason;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.regulation.Setting;
import kz.zholdama.regulation.Settings;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.ScanFiles;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Scans belong to a draft and end with it, or go over to its case; nobody else sees them. */
@ZholdamaTest
class ScansIT {

    private static final DocumentType HEALTH = DocumentType.HEALTH_CERTIFICATE;
    private static final DocumentType EDUCATION = DocumentType.EDUCATION_DOCUMENT;

    @Autowired
    private Scans scans;

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftExpiry expiry;

    @Autowired
    private Intake intake;

    @Autowired
    private Applications applications;

    @Autowired
    private Settings settings;

    @Autowired
    private Filings filings;

    @Autowired
    private Centres centres;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private Centres.Centre centre;
    private DraftApplication draft;

    @BeforeEach
    void beginADraft() {
        centre = centres.create();
        As.a(centre.specialist()).stay();
        draft = drafts.start(filings.complete(Measure.TRAINING_IN_ORGANISATION), IntakeStep.DOCUMENTS);
    }

    @Test
    void keepsWhatCameByteForByte() {
        var jpeg = ScanFiles.jpeg();
        var scan = add(HEALTH, jpeg);

        assertThat(scans.ofDraft(draft.id())).containsExactly(scan);
        assertThat(scan.format()).isEqualTo(ScanFormat.JPEG);
        assertThat(scan.size()).isEqualTo(jpeg.length);
        assertThat(scan.addedBy().staffId())
                .isEqualTo(centre.specialist().actor().staffId());
        assertThat(scans.open(scan.id()).bytes()).isEqualTo(jpeg);
    }

    @Test
    void keepsNoIdentityDocument() {
        refuses(Reason.IDENTITY_DOCUMENT, () -> add(DocumentType.IDENTITY_DOCUMENT, ScanFiles.jpeg()));
        var scan = add(HEALTH, ScanFiles.jpeg());
        assertThatThrownBy(() -> database.sql("update document_scan set document = 'IDENTITY_DOCUMENT' where id = ?")
                        .param(scan.id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void keepsNoneOfADocumentThatWasNotShown() {
        refuses(Reason.NOT_PRESENTED, () -> add(DocumentType.EMPLOYMENT_RECORD, ScanFiles.jpeg())); // said to be absent
        refuses(Reason.NOT_PRESENTED, () -> add(DocumentType.PARENTAL_CONSENT, ScanFiles.jpeg())); // not asked for
    }

    @Test
    void keepsNeitherTooLargeNorTooManyNorTheSameTwice() {
        refuses(Reason.TOO_LARGE, () -> add(HEALTH, new byte[scans.largest() + 1]));
        for (var n = 0; n < scans.perDocument(); n++) {
            add(HEALTH, ScanFiles.png(10 + n));
        }
        refuses(Reason.TOO_MANY, () -> add(HEALTH, ScanFiles.jpeg()));
        add(EDUCATION, ScanFiles.jpeg());
        refuses(Reason.TWICE, () -> add(EDUCATION, ScanFiles.jpeg()));
        refuses(Reason.WRONG_TYPE, () -> add(EDUCATION, ScanFiles.program()));
    }

    @Test
    void keepsNotOneTooManyThoughAllComeAtOnce() throws Exception {
        var many = scans.perDocument() + 3;
        var together = new CyclicBarrier(many);
        try (var pool = Executors.newFixedThreadPool(many)) {
            var all = IntStream.range(0, many)
                    .mapToObj(n -> pool.submit((Callable<Boolean>) () -> As.a(centre.specialist())
                            .call(() -> {
                                together.await();
                                try {
                                    add(HEALTH, ScanFiles.png(10 + n));
                                    return true;
                                } catch (ScanRefused _) {
                                    return false;
                                }
                            })))
                    .toList();
            for (var one : all) {
                one.get();
            }
        }
        assertThat(scans.ofDraft(draft.id())).hasSize(scans.perDocument());
    }

    @Test
    void takesItsLimitsFromTheSettings() {
        var day = LocalDate.of(2026, 3, 20);
        As.a(Centres.administrator()).run(() -> {
            settings.change(Setting.SCAN_MEGABYTES, "1", day);
            settings.change(Setting.SCANS_PER_DOCUMENT, "1", day);
        });
        try {
            clock.set(day.atTime(10, 0));
            assertThat(scans.largest()).isEqualTo(1024 * 1024);
            add(HEALTH, ScanFiles.png());
            refuses(Reason.TOO_MANY, () -> add(HEALTH, ScanFiles.jpeg()));
        } finally {
            clock.set(TestClock.USUAL);
            As.a(Centres.administrator()).run(() -> {
                settings.withdraw(Setting.SCAN_MEGABYTES, day);
                settings.withdraw(Setting.SCANS_PER_DOCUMENT, day);
            });
        }
    }

    @Test
    void keepsTheLargestThatTheSettingAllowsWhateverItsBytes() {
        var largest = new byte[7 * 1024 * 1024];
        java.util.Arrays.fill(largest, (byte) '\'');
        var begin = "%PDF-1.4\n1 0 obj<</Type/Page>>endobj\n2 0 obj<<>>stream\n".getBytes(StandardCharsets.US_ASCII);
        var end = "\nendstream endobj\nstartxref\n0\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(begin, 0, largest, 0, begin.length);
        System.arraycopy(end, 0, largest, largest.length - end.length, end.length);
        var day = LocalDate.of(2026, 3, 21);
        As.a(Centres.administrator()).run(() -> settings.change(Setting.SCAN_MEGABYTES, "7", day));
        try {
            clock.set(day.atTime(10, 0));
            assertThat(scans.open(add(HEALTH, largest).id()).bytes()).isEqualTo(largest);
        } finally {
            clock.set(TestClock.USUAL);
            As.a(Centres.administrator()).run(() -> settings.withdraw(Setting.SCAN_MEGABYTES, day));
        }
    }

    @Test
    void isReplacedAndRemovedWhileItIsADraft() {
        var first = add(HEALTH, ScanFiles.jpeg());
        var second = scans.replace(draft.id(), draft.version(), first.id(), ScanFiles.pdf());

        assertThat(scans.ofDraft(draft.id())).containsExactly(second);
        refuses(Reason.WRONG_TYPE, () -> scans.replace(draft.id(), draft.version(), second.id(), ScanFiles.program()));
        assertThat(scans.ofDraft(draft.id())).containsExactly(second);
        assertThatThrownBy(() -> scans.remove(draft.id(), draft.version(), first.id()))
                .isInstanceOf(NoSuchScan.class);
        scans.remove(draft.id(), draft.version(), second.id());
        assertThat(scans.ofDraft(draft.id())).isEmpty();
        assertThatThrownBy(() -> scans.open(second.id())).isInstanceOf(NoSuchScan.class);
        assertThat(journalled("scan.added", "scan.removed")).isEqualTo(4);
    }

    @Test
    void isOnlyForWhoHoldsTheDraft() {
        var scan = add(HEALTH, ScanFiles.jpeg());
        var taken = As.a(centre.colleague()).call(() -> drafts.takeOver(draft.id()));

        assertThatThrownBy(() -> add(EDUCATION, ScanFiles.jpeg())).isInstanceOf(TakenOver.class);
        assertThatThrownBy(() -> scans.remove(draft.id(), draft.version(), scan.id()))
                .isInstanceOf(TakenOver.class);
        As.a(centre.colleague()).run(() -> {
            assertThat(scans.ofDraft(draft.id())).containsExactly(scan);
            scans.remove(draft.id(), taken.version(), scan.id());
        });
    }

    @Test
    void touchesNoScanOfAnotherDraft() {
        var scan = add(HEALTH, ScanFiles.jpeg());
        var other = drafts.start(draft.content(), IntakeStep.DOCUMENTS);

        assertThatThrownBy(() -> scans.remove(other.id(), other.version(), scan.id()))
                .isInstanceOf(NoSuchScan.class);
        assertThatThrownBy(() -> scans.replace(other.id(), other.version(), scan.id(), ScanFiles.pdf()))
                .isInstanceOf(NoSuchScan.class);
    }

    @Test
    void endsWithItsDraft() {
        var scan = add(HEALTH, ScanFiles.jpeg());
        clock.advance(Duration.ofDays(settings.draftDays()));
        expiry.deleteExpired();
        assertThat(exists(scan)).isFalse();
        clock.set(TestClock.USUAL);

        draft = drafts.start(draft.content(), IntakeStep.DOCUMENTS);
        var next = add(HEALTH, ScanFiles.jpeg());
        drafts.discard(draft.id(), draft.version());
        assertThat(exists(next)).isFalse();
    }

    @Test
    void goesWithADocumentThatIsNoLongerAskedForAndStaysWhenOneIsTickedAsAbsent() {
        var health = add(HEALTH, ScanFiles.jpeg());
        var absent = draft.content().documents().stream()
                .map(one -> one.type().equals(HEALTH) ? PresentedDocument.absent(HEALTH) : one)
                .toList();
        draft = drafts.save(draft.id(), draft.version(), draft.content().with(absent), IntakeStep.DOCUMENTS);
        assertThat(exists(health)).isTrue(); // a slip of the key in the list of answers deletes nothing

        draft = drafts.save(
                draft.id(), draft.version(), draft.content().with(Measure.RESETTLEMENT), IntakeStep.MEASURE);
        assertThat(exists(health)).isFalse();
    }

    @Test
    void goesOverToTheCaseAtRegistration() {
        var health = add(HEALTH, ScanFiles.jpeg());
        var education = add(EDUCATION, ScanFiles.pdf());
        var absent = draft.content().documents().stream()
                .map(one -> one.type().equals(EDUCATION) ? PresentedDocument.absent(EDUCATION) : one)
                .toList();
        draft = drafts.save(draft.id(), draft.version(), draft.content().with(absent), IntakeStep.REVIEW);
        var filed = intake.register(draft.id(), draft.version());

        assertThat(scans.of(applications.look(filed.applicationId()))).containsExactly(health);
        assertThat(exists(education)).isFalse(); // the case has no such document
        assertThat(journalled("scan.filed")).isEqualTo(1);
        for (var reader : List.of(centre.specialist(), centre.colleague(), centre.director(), Centres.auditor())) {
            assertThat(As.a(reader).call(() -> scans.open(health.id()).bytes())).isEqualTo(ScanFiles.jpeg());
        }
        assertThatThrownBy(() -> scans.remove(draft.id(), draft.version(), health.id()))
                .isInstanceOf(NoSuchDraft.class);
    }

    @Test
    void isNotKeptOfPapersThatWereGivenBack() {
        var scan = add(EDUCATION, ScanFiles.jpeg());
        var incomplete = draft.content().documents().stream()
                .map(one -> one.type().equals(HEALTH) ? PresentedDocument.absent(HEALTH) : one)
                .toList();
        draft = drafts.save(draft.id(), draft.version(), draft.content().with(incomplete), IntakeStep.REVIEW);
        intake.refuseAcceptance(draft.id(), draft.version());

        assertThat(exists(scan)).isFalse();
    }

    @Test
    void journalsEachLookAndEachRefusedOne() {
        var scan = add(HEALTH, ScanFiles.jpeg());
        scans.open(scan.id());
        assertThat(journalled("scan.looked")).isEqualTo(1);

        var strangers = List.of(
                centres.create().specialist(),
                centres.create().director(),
                Centres.administrator(),
                Centres.auditor(),
                centre.director());
        strangers.forEach(stranger -> refusesALook(stranger, scan));
        assertThat(journalled("scan.look.refused")).isEqualTo(strangers.size());

        intake.register(draft.id(), draft.version());
        var others = List.of(centres.create().specialist(), centres.create().director(), Centres.administrator());
        others.forEach(stranger -> refusesALook(stranger, scan));
        assertThat(journalled("scan.look.refused")).isEqualTo(strangers.size() + others.size());
        assertThat(journalled("scan.looked")).isEqualTo(1);
    }

    @Test
    void isNotListedToOtherCentres() {
        var stranger = centres.create().specialist();
        As.a(stranger).run(() -> {
            assertThatThrownBy(() -> scans.ofDraft(draft.id())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> add(HEALTH, ScanFiles.jpeg())).isInstanceOf(AccessDeniedException.class);
        });
    }

    private Scan add(DocumentType document, byte[] content) {
        return scans.add(draft.id(), draft.version(), document, content);
    }

    private void refusesALook(StaffPrincipal stranger, Scan scan) {
        As.a(stranger)
                .run(() -> assertThatThrownBy(() -> scans.open(scan.id())).isInstanceOf(AccessDeniedException.class));
    }

    private static void refuses(Reason reason, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        ScanRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private boolean exists(Scan scan) {
        return database.sql("select count(*) from document_scan where id = ?")
                        .param(scan.id())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private long journalled(String... actions) {
        return database.sql("select count(*) from journal_entry where action in (:actions) and centre_id = :centre")
                .param("actions", List.of(actions))
                .param("centre", centre.id())
                .query(Long.class)
                .single();
    }
}
