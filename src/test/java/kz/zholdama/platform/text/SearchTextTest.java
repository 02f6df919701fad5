package kz.zholdama.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void writesANumberInLatinLettersWhicheverKeyboardTheyCameFrom() {
        assertThat(SearchText.latin(" ѕем-а-2026-000123 ".replace('ѕ', 's'))).isEqualTo("SEM-A-2026-000123");
        assertThat(SearchText.latin("АВЕКМНОРСТУХ")).isEqualTo("ABEKMHOPCTYX");
        assertThat(SearchText.latin("Жұмыс"))
                .as("what looks like nothing stays")
                .isEqualTo("ЖҰMЫC");
    }
}
