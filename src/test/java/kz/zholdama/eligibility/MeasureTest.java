package kz.zholdama.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.zholdama.platform.Json;
import org.junit.jupiter.api.Test;

class MeasureTest {

    private static final Measure MENTORS = Measure.of(ReferralKind.SUBSIDISED_WORKPLACE, "mentors");

    @Test
    void knowsTheFormsOfTheLawsOwn() {
        assertThat(Measure.TRAINING_IN_ORGANISATION.referral()).isEqualTo(ReferralKind.TRAINING);
        assertThat(Measure.TRAINING_AT_EMPLOYER.referral()).isEqualTo(ReferralKind.EMPLOYER_TRAINING);
        assertThat(Measure.RESETTLEMENT.referral()).isEqualTo(ReferralKind.RESETTLEMENT);
        assertThat(Measure.OF_THE_LAW.subList(2, 8))
                .extracting(Measure::referral)
                .containsOnly(ReferralKind.SUBSIDISED_WORKPLACE);
    }

    @Test
    void countsBothWaysOfTrainingAsOneKindOfMeasure() {
        assertThat(Measure.TRAINING_IN_ORGANISATION.kind()).isEqualTo(MeasureKind.TRAINING);
        assertThat(Measure.TRAINING_AT_EMPLOYER.kind()).isEqualTo(MeasureKind.TRAINING);
        assertThat(new ReferralKind("grant-for-work").measureKind()).isEqualTo(new MeasureKind("GRANT_FOR_WORK"));
    }

    @Test
    void tellsTheKindOfAFurtherProgrammeByItsName() {
        assertThat(MENTORS).hasToString("subsidised-workplace:mentors");
        assertThat(MENTORS.referral()).isEqualTo(ReferralKind.SUBSIDISED_WORKPLACE);
        assertThat(MENTORS.kind()).isEqualTo(MeasureKind.SUBSIDISED_WORKPLACE);
    }

    @Test
    void comesInTheOrderOfTheLaw() {
        assertThat(Stream.of(MENTORS, Measure.RESETTLEMENT, Measure.PUBLIC_WORKS)
                        .sorted())
                .containsExactly(Measure.PUBLIC_WORKS, Measure.RESETTLEMENT, MENTORS);
    }

    @Test
    void namesItsKindTheWayThatItIsStored() {
        assertThat(Stream.of(ReferralKind.TRAINING, ReferralKind.EMPLOYER_TRAINING, ReferralKind.RESETTLEMENT)
                        .sorted())
                .map(ReferralKind::toString)
                .containsExactly("employer-training", "resettlement", "training");
    }

    @Test
    void isStoredAsItsName() {
        record Stored(Measure measure, MeasureKind kind, List<Measure> more, Map<Measure, Integer> months) {}
        var json = Json.columns().build();
        var stored =
                new Stored(Measure.SILVER_AGE, MeasureKind.SUBSIDISED_WORKPLACE, List.of(MENTORS), Map.of(MENTORS, 3));

        var text = json.writeValueAsString(stored);

        assertThat(text).isEqualTo("""
                {"measure":"SILVER_AGE","kind":"SUBSIDISED_WORKPLACE",\
                "more":["subsidised-workplace:mentors"],"months":{"subsidised-workplace:mentors":3}}""");
        assertThat(json.readValue(text, Stored.class)).isEqualTo(stored);
    }
}
