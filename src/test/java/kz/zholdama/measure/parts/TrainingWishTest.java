package kz.zholdama.measure.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.TrainingReason;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.DetailsOfKind;
import kz.zholdama.measure.KnownKinds;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.Told;
import kz.zholdama.measure.employertraining.EmployerTrainingDetails;
import kz.zholdama.measure.training.TrainingDetails;
import kz.zholdama.platform.Problem;
import org.junit.jupiter.api.Test;

/** What is asked of who wants to be trained, either way. */
class TrainingWishTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void asksForTheReasonAndTheQualification() {
        for (var measure : List.of(Measure.TRAINING_IN_ORGANISATION, Measure.TRAINING_AT_EMPLOYER)) {
            assertThat(wrong(measure, of(measure).blank())).containsExactly("reason", "qualification");
        }
        assertThat(wrong(Measure.TRAINING_IN_ORGANISATION, new TrainingDetails(TrainingReason.NONE, "Повар")))
                .isEmpty();
        assertThat(wrong(Measure.TRAINING_AT_EMPLOYER, new EmployerTrainingDetails(TrainingReason.NONE, "Повар")))
                .isEmpty();
    }

    @Test
    void refusesWhatNobodySees() {
        assertThat(wrong(Measure.TRAINING_AT_EMPLOYER, new EmployerTrainingDetails(TrainingReason.NONE, "По\u200bвар")))
                .containsExactly("qualification");
    }

    @Test
    void tellsTheRulesTheReasonAndNothingElse() {
        var facts = of(Measure.TRAINING_AT_EMPLOYER)
                .facts(
                        new EmployerTrainingDetails(TrainingReason.NO_SUITABLE_WORK, "Повар"),
                        List.of(),
                        circumstances(Measure.TRAINING_AT_EMPLOYER));
        assertThat(facts.training().reason()).isEqualTo(TrainingReason.NO_SUITABLE_WORK);
        assertThat(facts.commission()).isNull();
        assertThat(of(Measure.TRAINING_AT_EMPLOYER)
                        .answers(circumstances(Measure.TRAINING_AT_EMPLOYER).programme()))
                .containsExactly(Fact.TRAINING_REASON);
    }

    @Test
    void filesAndTellsTheQualificationWithoutTheBlanksAroundIt() {
        var details = of(Measure.TRAINING_IN_ORGANISATION);
        var filed = details.filed(
                new TrainingDetails(TrainingReason.NO_SUITABLE_WORK, " Повар "),
                circumstances(Measure.TRAINING_IN_ORGANISATION));
        var told = new Told();
        details.tell(filed, told);

        assertThat(filed).isEqualTo(new TrainingDetails(TrainingReason.NO_SUITABLE_WORK, "Повар"));
        assertThat(told.lines())
                .containsExactly("intake.reason = training-reason.NO_SUITABLE_WORK", "intake.qualification = Повар");
        assertThat(details.told(filed, DocumentType.PARENTAL_CONSENT, told)).isEmpty();
        assertThat(details.orBlank(null)).isEqualTo(new TrainingDetails(null, null));
        assertThat(details.orBlank(filed)).isSameAs(filed);
    }

    private static DetailsOfKind<MeasureDetails> of(Measure measure) {
        return KnownKinds.with(DetailsOfKind.class).details(measure);
    }

    private static List<String> wrong(Measure measure, MeasureDetails details) {
        return of(measure).problems(details, circumstances(measure), TODAY).stream()
                .map(Problem::field)
                .toList();
    }

    private static Circumstances circumstances(Measure measure) {
        return new Circumstances(measure, Set.of(), null, null, TODAY, FirstEdition.edition());
    }
}
