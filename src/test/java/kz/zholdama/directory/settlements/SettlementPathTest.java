package kz.zholdama.directory.settlements;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.SettlementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as the classifier writes them, in the words of an address. */
class SettlementPathTest {

    @ParameterizedTest
    @CsvSource({
        "г.Семей, г. Семей, CITY",
        "г.а.Алтай, г.а. Алтай, CITY_ADMINISTRATION",
        "Аягоз г.а., Аягоз г.а., CITY_ADMINISTRATION",
        "с.А.Молдагулова, с. А.Молдагулова, VILLAGE",
        "с.Бишкуль, с. Бишкуль, VILLAGE"
    })
    void writesTheNameAsPeopleDo(String name, String written, SettlementKind kind) {
        var settlement = settlement("635820100", name);

        settlement.placeUnder(null, null);

        assertThat(settlement.value().path()).isEqualTo(written);
        assertThat(settlement.value().kind()).isEqualTo(kind);
    }

    @Test
    void leavesTheAdministrationOfACityOutAboveTheCity() {
        var region = settlement("630000000", "Восточно-Казахстанская область");
        region.placeUnder(null, null);
        var administration = settlement("635800000", "г.а.Алтай");
        administration.placeUnder(region, null);
        var city = settlement("635820100", "г.Алтай");

        city.placeUnder(administration, region);

        assertThat(city.value().path()).isEqualTo("Восточно-Казахстанская область, г. Алтай");
    }

    private static StoredSettlement settlement(String kato, String name) {
        var settlement = new StoredSettlement();
        settlement.fill(new Settlement(null, kato, name, null, null, null, null, null));
        return settlement;
    }
}
