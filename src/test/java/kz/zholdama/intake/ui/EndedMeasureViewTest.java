package kz.zholdama.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.LawsRules;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.drafts.DraftApplication;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.registration.Intake;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import kz.zholdama.regulation.Regulations;
import kz.zholdama.regulation.entering.RuleEditions;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A programme that an edition ends: nobody applies for it any more, and who did before is served by the rules of his day. */
class EndedMeasureViewTest extends WizardScreens {

    private static final LocalDate IN_FORCE = TestClock.USUAL.toLocalDate().plusDays(70);

    @Autowired
    private RuleEditions editions;

    @Autowired
    private Regulations regulations;

    @Autowired
    private Intake intake;

    @Autowired
    private GivenCases given;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void enterTheEdition() {
        var left = new HashMap<>(FirstEdition.edition().programmes());
        left.remove(Measure.SILVER_AGE);
        As.a(Centres.administrator())
                .run(() -> editions.enter(
                        LawsRules.edition("ended", IN_FORCE, Map.of("programmes", left)), "Постановление"));
    }

    @AfterEach
    void takeItBack() {
        clock.reset();
        As.a(Centres.administrator()).run(() -> editions.withdraw(regulations.editionOn(IN_FORCE)));
    }

    @Test
    void leadsADraftBackToTheChoiceOfAMeasure() {
        var draft = begun();
        open(centre.specialist(), "intake/" + draft.id());
        assertThat(stepTitle()).isEqualTo("Проверка");

        clock.set(IN_FORCE.plusDays(7).atTime(10, 0));
        open(centre.specialist(), "intake/" + draft.id());

        assertThat(stepTitle()).isEqualTo("Мера");
        assertThat(warnings()).containsExactly("Этой меры в действующих правилах больше нет: выберите другую");
        var programmes = this.<Measure>radio("Субсидируемое рабочее место");
        assertThat(programmes.getValue()).isNull();
        assertThat(programmes.getListDataView().getItems()).hasSize(5).doesNotContain(Measure.SILVER_AGE);
        _setValue(programmes, Measure.SOCIAL_WORKPLACE);
        assertThat(warnings()).isEmpty();
        _click(button("Далее"));
        assertThat(stepTitle()).isEqualTo("Сведения о мере");
    }

    @Test
    void isNeitherRegisteredNorRefusedAcceptance() {
        var draft = begun();
        clock.set(IN_FORCE.plusDays(7).atTime(10, 0));

        As.a(centre.specialist()).run(() -> {
            assertThat(intake.answers(draft.content()).measures()).doesNotContain(Measure.SILVER_AGE);
            assertThatThrownBy(() -> intake.register(draft.id(), draft.version()))
                    .isInstanceOfSatisfying(InvalidInput.class, EndedMeasureViewTest::tellsThatItEnded);
            assertThatThrownBy(() -> intake.refuseAcceptance(draft.id(), draft.version()))
                    .isInstanceOfSatisfying(InvalidInput.class, EndedMeasureViewTest::tellsThatItEnded);
            assertThatThrownBy(() -> intake.previewReceipt(draft.id()))
                    .isInstanceOfSatisfying(InvalidInput.class, EndedMeasureViewTest::tellsThatItEnded);
        });
    }

    @Test
    void servesWhoAppliedBefore() {
        var filed = given.of(centre, Measure.SILVER_AGE).registered().applicationId();
        clock.set(IN_FORCE.plusDays(7).atTime(10, 0));

        var signed = given.of(centre, Measure.SILVER_AGE).filed(filed).signedReferral();

        assertThat(signed.assessment().edition())
                .isEqualTo(FirstEdition.edition().name());
    }

    @Test
    void servesWhoCameInOnADayOffWhileTheEditionWasNotYetEntered() {
        takeItBack();
        clock.set(IN_FORCE.minusDays(1).atTime(11, 0));
        var filed = given.of(centre, Measure.SILVER_AGE).registered().applicationId();
        enterTheEdition();

        var signed = given.of(centre, Measure.SILVER_AGE).filed(filed).signedReferral();

        assertThat(signed.application().countsFrom()).isAfterOrEqualTo(IN_FORCE);
        assertThat(signed.assessment().edition())
                .isEqualTo(FirstEdition.edition().name());
    }

    private static void tellsThatItEnded(InvalidInput refused) {
        assertThat(refused.problems()).extracting(Problem::key).containsExactly("intake.problem.measure-ended");
    }

    private DraftApplication begun() {
        return As.a(centre.specialist())
                .call(() -> drafts.start(filings.complete(Measure.SILVER_AGE), IntakeStep.REVIEW));
    }
}
