package kz.zholdama.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeLeftTest {

    private static final LocalDateTime DUE = LocalDateTime.parse("2026-03-27T18:30");

    @Test
    void tellsWhatIsLeft() {
        var left = TimeLeft.between(LocalDateTime.parse("2026-03-26T17:15"), DUE);

        assertThat(left.late()).isFalse();
        assertThat(List.of(left.days(), (long) left.hours(), (long) left.minutes()))
                .containsExactly(1L, 1L, 15L);
    }

    @Test
    void isNotYetLateAtTheDeadlineItself() {
        assertThat(TimeLeft.between(DUE, DUE).late()).isFalse();
        assertThat(TimeLeft.between(DUE.plusNanos(1), DUE).late()).isTrue();
    }

    @Test
    void tellsByHowMuchItIsLate() {
        var late = TimeLeft.between(DUE.plusDays(2).plusMinutes(5), DUE);

        assertThat(late.late()).isTrue();
        assertThat(List.of(late.days(), (long) late.hours(), (long) late.minutes()))
                .containsExactly(2L, 0L, 5L);
    }

    @Test
    void putsTheMostUrgentFirst() {
        var late = TimeLeft.between(DUE.plusDays(1), DUE);
        var soon = TimeLeft.between(DUE.minusHours(1), DUE);
        var later = TimeLeft.between(DUE.minusDays(1), DUE);

        assertThat(List.of(later, late, soon).stream().sorted()).containsExactly(late, soon, later);
    }
}
