package kz.zholdama.intake.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kz.zholdama.measure.DetailsOfKind;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.KnownKinds;
import kz.zholdama.measure.resettlement.FamilyMember;
import kz.zholdama.measure.resettlement.ResettlementDetails;
import kz.zholdama.person.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was typed under an earlier version stays readable, and what was not asked then is not told. */
class StoredDraftContentTest {

    private static final Kinds KINDS = KnownKinds.with(DetailsOfKind.class);

    @Test
    void keepsNoneOfTheCategoriesApartFromNotTold() {
        var column = new DraftContentColumn(KINDS);
        var none = DraftContent.EMPTY.with(new TypedPerson(
                null, null, null, null, null, null, null, null, null, null, null, Set.of(Category.NONE), null));
        assertThat(column.read(column.written(none)).person().categories()).containsExactly(Category.NONE);
    }

    @Test
    void readsTheFamilyThatAnEarlierDraftHadBesideTheDetails() {
        var content = new DraftContentColumn(KINDS).read("""
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
        var content = column.read("{\"measure\":\"%s\",\"details\":{\"kind\":\"%s\"}}".formatted(measure, earlier));
        assertThat(column.written(content)).contains("\"details\":{\"kind\":\"" + kind + "\"");
    }
}
