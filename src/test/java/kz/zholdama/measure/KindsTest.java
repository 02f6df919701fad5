package kz.zholdama.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.measure.training.Enrolment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {

    private static final Kinds KINDS = KnownKinds.with(SlipOfKind.class);
    private static final ReferralKind UNKNOWN = new ReferralKind("grant-for-work");

    @Test
    void areThoseThatHaveAFacet() {
        assertThat(KINDS.all())
                .extracting(ReferralKind::name)
                .containsExactly("employer-training", "resettlement", "subsidised-workplace", "training");
    }

    @Test
    void giveTheFacetOfAMeasuresKind() {
        for (var kind : KINDS.all()) {
            assertThat(KINDS.of(SlipOfKind.class, kind).kind()).isEqualTo(kind);
        }
        assertThat(KINDS.of(SlipOfKind.class, Measure.of(ReferralKind.RESETTLEMENT, "north")))
                .isSameAs(KINDS.of(SlipOfKind.class, ReferralKind.RESETTLEMENT));
    }

    @Test
    void refuseAKindWithoutTheFacetOrWithTwoOfThem() {
        var one = KINDS.of(SlipOfKind.class, ReferralKind.TRAINING);
        var twice = new Kinds(List.of(one, one));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> KINDS.of(SlipOfKind.class, UNKNOWN))
                .withMessageContaining("grant-for-work");
        assertThatIllegalArgumentException().isThrownBy(() -> KINDS.of(PaperOfKind.class, UNKNOWN));
        assertThatIllegalArgumentException().isThrownBy(() -> twice.of(SlipOfKind.class, ReferralKind.TRAINING));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "4, training",
        "training, training",
        "5, employer-training",
        "8, subsidised-workplace",
        "11, resettlement",
        "resettlement, resettlement"
    })
    void knowASlipByEveryNameThatItWasStoredUnder(String stored, String kind) {
        assertThat(KINDS.stored(SlipOfKind.class, stored).name()).isEqualTo(kind);
    }

    @Test
    void doNotGuessAtAnyOtherName() {
        assertThatIllegalArgumentException().isThrownBy(() -> KINDS.stored(SlipOfKind.class, "9"));
    }

    @Test
    void writeTheNameOfTheKindWithEveryValue() {
        var json = KINDS.json(ReturnSlip.class, SlipOfKind.class).get();
        var slip = new Enrolment(LocalDate.of(2026, 3, 2), "12", "Сварщик", 3, LocalDate.of(2026, 6, 9));

        var text = json.writeValueAsString(slip);

        assertThat(text).contains("\"kind\":\"training\"");
        assertThat(json.readValue(text, ReturnSlip.class)).isEqualTo(slip);
    }

    @Test
    void areKeptInColumnsByTheirNamesOrNotAtAll() {
        var measures = new MeasureColumn();
        var kinds = new MeasureKindColumn();

        assertThat(measures.convertToDatabaseColumn(Measure.SILVER_AGE)).isEqualTo("SILVER_AGE");
        assertThat(measures.convertToEntityAttribute("SILVER_AGE")).isEqualTo(Measure.SILVER_AGE);
        assertThat(measures.convertToDatabaseColumn(null)).isNull();
        assertThat(measures.convertToEntityAttribute(null)).isNull();
        assertThat(kinds.convertToDatabaseColumn(MeasureKind.TRAINING)).isEqualTo("TRAINING");
        assertThat(kinds.convertToEntityAttribute("TRAINING")).isEqualTo(MeasureKind.TRAINING);
        assertThat(kinds.convertToDatabaseColumn(null)).isNull();
        assertThat(kinds.convertToEntityAttribute(null)).isNull();
    }
}
