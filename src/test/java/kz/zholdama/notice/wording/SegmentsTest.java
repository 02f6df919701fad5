package kz.zholdama.notice.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentsTest {

    @ParameterizedTest
    @CsvSource({"a, 160, 1", "a, 161, 2", "a, 306, 2", "a, 307, 3", "ә, 70, 1", "ә, 71, 2", "ж, 134, 2", "ж, 135, 3"})
    void countsWhatIsPaidFor(String letter, int length, int segments) {
        assertThat(Segments.of(letter.repeat(length))).isEqualTo(segments);
    }
}
