package kz.zholdama.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zholdama.Bundles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingTest {

    @ParameterizedTest
    @EnumSource
    void shipsWithAValueThatFitsAndAName(Setting setting) {
        assertThat(setting.accepts(setting.shipped())).isTrue();
        assertThat(Bundles.of("regulation", "ru")).containsKey("setting." + setting);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "DRAFT_DAYS, 1, true",
                "DRAFT_DAYS, 0, false",
                "DRAFT_DAYS, -1, false",
                "DRAFT_DAYS, 14.5, false",
                "DRAFT_DAYS, -, false",
                "SLIP_TO_DO_FROM_DAY, 99999, false",
                "SCAN_MEGABYTES, 7, true",
                "SCAN_MEGABYTES, 8, false",
                "SCAN_MEGABYTES, 0, false",
                "RECEIVING_REGIONS, '10, 11', true",
                "RECEIVING_REGIONS, '10;11', false",
                "RECEIVING_REGIONS, 100, false",
                "HEARING, true, true",
                "HEARING, да, false",
                "APPEAL_TEXT, ' ', false",
                "APPEAL_TEXT_KK, ' ', false",
                "APPEAL_TEXT, 'Жа\u200bлоба', false"
            })
    void takesWhatCanBeReadOnly(Setting setting, String value, boolean fits) {
        assertThat(setting.accepts(value)).isEqualTo(fits);
    }
}
