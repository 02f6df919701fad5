package kz.zholdama.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({
        "1990-05-15, 2026-05-14, 35",
        "1990-05-15, 2026-05-15, 36",
        "1990-05-15, 2026-05-16, 36",
        "1990-12-31, 2026-01-01, 35",
        "2026-03-02, 2026-03-02, 0",
        "2026-03-03, 2026-03-02, 0",
        // born on 29 February: a year without the day completes it on the 28th
        "2008-02-29, 2026-02-27, 17",
        "2008-02-29, 2026-02-28, 18",
        "2008-02-29, 2024-02-28, 15",
        "2008-02-29, 2024-02-29, 16"
    })
    void countsCompletedYears(LocalDate born, LocalDate on, int years) {
        assertThat(Age.years(born, on)).isEqualTo(years);
        assertThat(Age.hasReached(born, years, on)).isEqualTo(!born.isAfter(on));
        assertThat(Age.hasReached(born, years + 1, on)).isFalse();
    }

    @Test
    void countsHalfYears() {
        var born = LocalDate.of(1967, 8, 31);
        assertThat(Age.hasReachedMonths(born, 61 * 12 + 6, LocalDate.of(2029, 2, 27)))
                .isFalse();
        assertThat(Age.hasReachedMonths(born, 61 * 12 + 6, LocalDate.of(2029, 2, 28)))
                .isTrue();
    }
}
