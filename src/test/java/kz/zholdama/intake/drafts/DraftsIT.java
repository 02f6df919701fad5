package kz.zholdama.intake.drafts;

import static kz.zholdama.platform.Argument.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.regulation.Settings;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Drafts outlive sessions, pass from hand to hand within a centre, and end after their time. */
@ZholdamaTest
class DraftsIT {

    private static final TypedPerson HALF_TYPED =
            new TypedPerson("8501", "Ахм", null, null, null, null, null, null, null, null, null, null, null);

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftExpiry expiry;

    @Autowired
    private Settings settings;

    @Autowired
    private Filings filings;

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

    @Test
    void keepsWhatIsHalfTyped() {
        var draft = drafts.start(DraftContent.EMPTY.with(HALF_TYPED), IntakeStep.APPLICANT);

        assertThat(drafts.load(draft.id()).content().person()).isEqualTo(HALF_TYPED);
    }

    @Test
    void keepsEveryFieldOfEveryMeasure() {
        for (var measure : Measure.OF_THE_LAW) {
            var content = filings.complete(measure);
            var draft = drafts.start(content, IntakeStep.REVIEW);

            assertThat(drafts.load(draft.id()).content()).isEqualTo(content);
        }
    }

    @Test
    void clearsFieldsAndDocumentsOfTheOldMeasure() {
        var content = filings.complete(Measure.RESETTLEMENT).with(Measure.YOUTH_PRACTICE);

        assertThat(content.documents()).isEmpty();
        assertThat(content.details()).isNull();
        assertThat(content.with(Measure.YOUTH_PRACTICE)).isSameAs(content);
    }

    @Test
    void passesToAColleagueAndTellsTheEarlierHolder() {
        var draft = drafts.start(DraftContent.EMPTY.with(HALF_TYPED), IntakeStep.APPLICANT);
        var taken = As.a(centre.colleague()).call(() -> drafts.takeOver(draft.id()));

        assertThat(taken.content()).isEqualTo(draft.content());
        assertThatThrownBy(() -> drafts.save(draft.id(), draft.version(), DraftContent.EMPTY, IntakeStep.APPLICANT))
                .isInstanceOfSatisfying(
                        TakenOver.class,
                        told -> assertThat(told.arguments())
                                .contains(named("by", centre.colleague().actor().name())));
        assertThatThrownBy(() -> drafts.discard(draft.id(), taken.version())).isInstanceOf(TakenOver.class);
        assertThat(drafts.load(draft.id()).content()).isEqualTo(draft.content());
    }

    @Test
    void letsNobodySaveWhoDoesNotHoldIt() {
        var draft = drafts.start(DraftContent.EMPTY, IntakeStep.APPLICANT);

        As.a(centre.colleague())
                .run(() -> assertThatThrownBy(() -> drafts.save(
                                draft.id(), draft.version(), DraftContent.EMPTY.with(HALF_TYPED), IntakeStep.APPLICANT))
                        .isInstanceOf(TakenOver.class));
    }

    @Test
    void overwritesNothingFromASecondWindow() {
        var draft = drafts.start(DraftContent.EMPTY, IntakeStep.APPLICANT);
        var saved = drafts.save(draft.id(), draft.version(), DraftContent.EMPTY.with(HALF_TYPED), IntakeStep.APPLICANT);

        assertThatThrownBy(() -> drafts.save(draft.id(), draft.version(), DraftContent.EMPTY, IntakeStep.APPLICANT))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(drafts.load(draft.id()).version()).isEqualTo(saved.version());
    }

    @Test
    void staysInItsCentre() {
        var draft = drafts.start(DraftContent.EMPTY, IntakeStep.APPLICANT);

        As.a(centres.create().specialist()).run(() -> {
            assertThatThrownBy(() -> drafts.load(draft.id())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> drafts.takeOver(draft.id())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> drafts.save(draft.id(), 0, DraftContent.EMPTY, IntakeStep.APPLICANT))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> drafts.discard(draft.id(), 0)).isInstanceOf(AccessDeniedException.class);
            assertThat(drafts.list(false, 0, 10)).isEmpty();
        });
    }

    @Test
    void isForSpecialistsOnly() {
        for (var stranger : List.of(centre.director(), Centres.administrator(), Centres.auditor())) {
            As.a(stranger).run(() -> {
                assertThatThrownBy(() -> drafts.start(DraftContent.EMPTY, IntakeStep.APPLICANT))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> drafts.load(1)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> drafts.save(1, 0, DraftContent.EMPTY, IntakeStep.APPLICANT))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> drafts.takeOver(1)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> drafts.discard(1, 0)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> drafts.list(true, 0, 1)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> drafts.count(true)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> drafts.countEndingSoon()).isInstanceOf(AccessDeniedException.class);
            });
        }
    }

    @Test
    void listsWhatEndsFirstFirst() {
        var older = drafts.start(DraftContent.EMPTY.with(HALF_TYPED), IntakeStep.APPLICANT);
        clock.advance(Duration.ofDays(2));
        var newer = As.a(centre.colleague())
                .call(() -> drafts.start(DraftContent.EMPTY.with(Measure.SILVER_AGE), IntakeStep.MEASURE));

        assertThat(drafts.list(false, 0, 10)).extracting(DraftSummary::id).containsExactly(older.id(), newer.id());
        assertThat(drafts.list(true, 0, 10)).extracting(DraftSummary::id).containsExactly(older.id());
        assertThat(drafts.count(false)).isEqualTo(2);
        assertThat(drafts.count(true)).isEqualTo(1);
        var line = drafts.list(true, 0, 10).getFirst();
        assertThat(line.applicantName()).isEqualTo("Ахм");
        assertThat(line.iin()).isEqualTo(HALF_TYPED.iin());
        assertThat(line.deletedOn()).isEqualTo(TestClock.USUAL.toLocalDate().plusDays(settings.draftDays()));
    }

    @Test
    void isWarnedAboutAndThenDeletedWithItsPersonalData() {
        var draft = drafts.start(DraftContent.EMPTY.with(HALF_TYPED), IntakeStep.APPLICANT);
        assertThat(drafts.countEndingSoon()).isZero();

        clock.advance(Duration.ofDays(settings.draftDays() - 1));
        expiry.deleteExpired();
        assertThat(drafts.countEndingSoon()).isEqualTo(1);
        assertThat(drafts.list(true, 0, 1).getFirst().endsSoon(LocalDate.now(clock)))
                .isTrue();
        assertThat(drafts.load(draft.id()).content().person()).isEqualTo(HALF_TYPED);

        clock.advance(Duration.ofDays(1));
        expiry.deleteExpired();
        assertThatThrownBy(() -> drafts.load(draft.id())).isInstanceOf(NoSuchDraft.class);
    }

    @Test
    void isDiscardedByHand() {
        var draft = drafts.start(DraftContent.EMPTY.with(HALF_TYPED), IntakeStep.APPLICANT);
        drafts.discard(draft.id(), draft.version());

        assertThatThrownBy(() -> drafts.load(draft.id())).isInstanceOf(NoSuchDraft.class);
    }
}
