package kz.zholdama.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.measure.training.Enrolment;
import kz.zholdama.platform.Json;
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
                .contains("employer-training", "own-business", "resettlement", "subsidised-workplace", "training");
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

    @Test
    void putTodaysNameOnWhatIsStoredUnderAnEarlierOne() {
        var json = Json.columns().build();
        var place = json.readTree("{\"kind\": \"workplace\", \"months\": 3}");
        var nameless = json.readTree("{\"months\": 3}");
        var places = KnownKinds.with(PlaceOfKind.class);

        places.nameToday(place, PlaceOfKind.class);
        places.nameToday(nameless, PlaceOfKind.class);
        places.nameToday(json.readTree("null"), PlaceOfKind.class);

        assertThat(place.path("kind").asString()).isEqualTo("subsidised-workplace");
        assertThat(nameless.has("kind")).isFalse();
        assertThat(places.stored(PlaceOfKind.class, "organisation")).isEqualTo(ReferralKind.TRAINING);
        assertThat(places.stored(PlaceOfKind.class, "training-at-employer")).isEqualTo(ReferralKind.EMPLOYER_TRAINING);
        assertThat(places.stored(PlaceOfKind.class, "destination")).isEqualTo(ReferralKind.RESETTLEMENT);
    }

    @Test
    void answerWhatTheirDetailsAndTheirPlaceAsk() {
        var stored = KnownKinds.with(StoredFacet.class);

        assertThat(answers(stored, Measure.TRAINING_IN_ORGANISATION))
                .containsExactlyInAnyOrder(Fact.TRAINING_REASON, Fact.TERM);
        assertThat(answers(stored, Measure.TRAINING_AT_EMPLOYER))
                .containsExactlyInAnyOrder(Fact.TRAINING_REASON, Fact.TERM);
        assertThat(answers(stored, Measure.RESETTLEMENT)).containsExactly(Fact.COMMISSION_DECISION);
        assertThat(answers(stored, Measure.SILVER_AGE))
                .containsExactlyInAnyOrder(
                        Fact.TERM,
                        Fact.GRADUATION,
                        Fact.EDUCATION_LEVEL,
                        Fact.WORK_EXPERIENCE,
                        Fact.EXPERIENCE_IN_PROFESSION,
                        Fact.REPRESENTATIVE_CONSENT);
    }

    private static Set<Fact> answers(Kinds kinds, Measure measure) {
        var programme = FirstEdition.edition().programme(measure);
        var answers = new HashSet<>(kinds.details(measure).answers(programme));
        answers.addAll(kinds.place(measure).answers(programme));
        return answers;
    }

    @Test
    void haveAFacetOrNot() {
        assertThat(KINDS.has(SlipOfKind.class, Measure.of(ReferralKind.TRAINING, "x")))
                .isTrue();
        assertThat(KINDS.has(PaperOfKind.class, Measure.SILVER_AGE)).isFalse();
        assertThat(KINDS.has(SlipOfKind.class, Measure.of(UNKNOWN, "x"))).isFalse();
    }

    @Test
    void writeAndReadTheDetailsOfEveryKind() {
        var kinds = KnownKinds.with(DetailsOfKind.class);
        var json = kinds.json(MeasureDetails.class, DetailsOfKind.class).get();

        for (var kind : kinds.all()) {
            MeasureDetails blank = kinds.of(DetailsOfKind.class, kind).blank();
            var text = json.writeValueAsString(blank);
            assertThat(json.readTree(text).path("kind").asString()).isEqualTo(kind.name());
            assertThat(json.readValue(text, MeasureDetails.class)).isEqualTo(blank);
        }
    }

    @Test
    void sayWhereAnEmployerTakesThePerson() {
        var places = KnownKinds.with(PlaceOfKind.class);
        assertThat(Measure.OF_THE_LAW)
                .filteredOn(places::isAtEmployer)
                .hasSize(7)
                .doesNotContain(Measure.TRAINING_IN_ORGANISATION, Measure.RESETTLEMENT);
        assertThat(places.isAtEmployer(Measure.of(ReferralKind.SUBSIDISED_WORKPLACE, "mentors")))
                .isTrue();
        assertThat(places.isAtEmployer(Measure.of(UNKNOWN, "one"))).isFalse();
    }

    @Test
    void haveEachAPlaceAChoiceOfItAndAPaper() {
        var places = KnownKinds.with(PlaceOfKind.class);
        var papers = KnownKinds.with(PaperOfKind.class);

        assertThat(places.all(PlaceOfKind.class))
                .extracting(place ->
                        place.type().getSimpleName() + " of " + place.choice().getSimpleName())
                .contains(
                        "OrganisationPlace of OrganisationChoice",
                        "TrainingWorkplace of TrainingWorkplaceChoice",
                        "Workplace of WorkplaceChoice",
                        "Destination of DestinationChoice",
                        "Office of OfficeChoice");
        for (var kind : places.all()) {
            assertThat(papers.of(PaperOfKind.class, kind).type())
                    .isEqualTo(places.of(PlaceOfKind.class, kind).type());
        }
    }

    @Test
    void askOfTheCommissionWithTheDetailsAndAgainWithThePlace() {
        var stored = KnownKinds.with(StoredFacet.class);
        var programme = FirstEdition.edition().programme(Measure.RESETTLEMENT);

        assertThat(stored.details(Measure.RESETTLEMENT).answers(programme)).containsExactly(Fact.COMMISSION_DECISION);
        assertThat(stored.place(Measure.RESETTLEMENT).answers(programme)).containsExactly(Fact.COMMISSION_DECISION);
    }
}
