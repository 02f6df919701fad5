package kz.zholdama.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.measure.DetailsOfKind;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.KnownKinds;
import kz.zholdama.measure.resettlement.FamilyMember;
import kz.zholdama.measure.resettlement.ResettlementDetails;
import kz.zholdama.person.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was filed or typed under an earlier version stays readable, and what was not asked then is not told. */
class StoredContentTest {

    private static final Kinds KINDS = KnownKinds.with(DetailsOfKind.class);

    private static final String RESETTLEMENT = """
            {"applicant":{"iin":{"value":"900512300011"},"name":{"last":"Ахметов","first":"Нұрлан","patronymic":""},
            "birthDate":"1990-05-12","sex":"MALE",
            "address":{"settlementId":1,"settlement":"г. Семей","street":"ул. Абая, 1"},"categories":["KANDAS"]},
            "measure":"RESETTLEMENT",
            "details":{"kind":"resettlement","wantedPlace":"Павлодар","occupation":{"id":1,"code":"4110-9",
            "name":"Делопроизводитель"},"family":[]%s},
            "documents":[],"consents":{"personalData":true,"protectedSecrets":true}}""";

    @Test
    void readsAResettlementOfWhichTheCommissionWasNotAsked() {
        assertThat(commission("")).isNull();
        assertThat(commission(",\"commissionDecision\":{\"number\":\"14-П\",\"date\":\"2026-02-20\"}"))
                .isEqualTo(CommissionAnswer.DECIDED);
        assertThat(commission(",\"commission\":\"NONE_ASKED\"")).isEqualTo(CommissionAnswer.NONE_ASKED);
    }

    private static CommissionAnswer commission(String stored) {
        var content = new ApplicationContentColumn(KINDS).convertToEntityAttribute(RESETTLEMENT.replace("%s", stored));
        return ((ResettlementDetails) content.details()).commission();
    }

    @Test
    void keepsNoneOfTheCategoriesApartFromNotTold() {
        var column = new DraftContentColumn(KINDS);
        var none = DraftContent.EMPTY.with(new TypedPerson(
                null, null, null, null, null, null, null, null, null, null, null, Set.of(Category.NONE), null));
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(none))
                        .person()
                        .categories())
                .containsExactly(Category.NONE);
    }

    @Test
    void readsTheFamilyThatAnEarlierDraftHadBesideTheDetails() {
        var content = new DraftContentColumn(KINDS).convertToEntityAttribute("""
                {"measure":"RESETTLEMENT","details":{"kind":"resettlement","family":[]},
                "family":[{"relation":"сын","lastName":"Ахмет","firstName":""}]}""");
        assertThat(((ResettlementDetails) content.details()).family())
                .containsExactly(new FamilyMember("сын", "Ахмет", "", null));
    }

    @ParameterizedTest
    @CsvSource({
        "TRAINING_IN_ORGANISATION, training, training",
        "TRAINING_AT_EMPLOYER, training, employer-training",
        "YOUTH_PRACTICE, subsidised, subsidised-workplace",
        "RESETTLEMENT, resettlement, resettlement"
    })
    void writesTheNameOfTheKindWhateverStoodThere(String measure, String earlier, String kind) {
        var column = new DraftContentColumn(KINDS);
        var content = column.convertToEntityAttribute(
                "{\"measure\":\"%s\",\"details\":{\"kind\":\"%s\"}}".formatted(measure, earlier));
        assertThat(column.convertToDatabaseColumn(content)).contains("\"details\":{\"kind\":\"" + kind + "\"");
    }
}
