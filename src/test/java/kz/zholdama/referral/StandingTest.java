package kz.zholdama.referral;

import static kz.zholdama.referral.ReferralStatus.AWAITING_SLIP;
import static kz.zholdama.referral.ReferralStatus.PLACED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the days of a referral tell of it without anyone recording it. */
class StandingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 9);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 8);

    @Test
    void takesPartFromTheFirstDayToTheLast() {
        assertThat(on(PLACED, FIRST.minusDays(1))).isEqualTo(Standing.ACCEPTED);
        assertThat(on(PLACED, FIRST)).isEqualTo(Standing.TAKING_PART);
        assertThat(on(PLACED, LAST)).isEqualTo(Standing.TAKING_PART);
        assertThat(on(PLACED, LAST.plusDays(1))).isEqualTo(Standing.ENDED);
    }

    @Test
    void awaitsTheSlipUntilTheLastDayAndRunsNoLongerAfterwards() {
        assertThat(on(AWAITING_SLIP, LAST)).isEqualTo(Standing.AWAITING_SLIP);
        assertThat(on(AWAITING_SLIP, LAST.plusDays(1))).isEqualTo(Standing.LAPSED);
        assertThat(Standing.LAPSED.isRunning()).isFalse();
        assertThat(Standing.ENDED.isRunning()).isFalse();
    }

    @Test
    void runsWithoutALastDayUntilItsEndIsRecorded() {
        assertThat(Standing.of(PLACED, null, null, LAST.plusYears(9))).isEqualTo(Standing.TAKING_PART);
        assertThat(Standing.of(AWAITING_SLIP, null, null, LAST.plusYears(9)).isRunning())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_TAKEN", "LEFT", "COMPLETED", "ANNULLED"})
    void isOverOnWhateverDayOnceTheEndIsRecorded(ReferralStatus status) {
        assertThat(on(status, FIRST).isRunning()).isFalse();
        assertThat(on(status, FIRST).name()).isEqualTo(status.name());
    }

    private static Standing on(ReferralStatus status, LocalDate day) {
        return Standing.of(status, FIRST, LAST, day);
    }
}
