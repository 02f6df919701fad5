package kz.zholdama.decision.forecast;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Objects;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.intake.pace.CentrePace;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.regulation.Regulations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The forecast of the caller's centre. */
@Service
@PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR')")
public class Forecasts {

    private final CentrePace pace;
    private final Regulations regulations;
    private final CareerCentres centres;
    private final CurrentStaff staff;
    private final Clock clock;

    Forecasts(CentrePace pace, Regulations regulations, CareerCentres centres, CurrentStaff staff, Clock clock) {
        this.pace = pace;
        this.regulations = regulations;
        this.centres = centres;
        this.staff = staff;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Forecast today() {
        var own = Objects.requireNonNull(staff.get().centreId(), "a director directs a centre");
        var now = LocalDateTime.now(clock);
        var hours = regulations.clock(centres.get(own).hours(), now.toLocalDate());
        var signed = pace.signedSince(
                Forecast.paceFrom(hours, now).atZone(clock.getZone()).toInstant());
        var late = pace.dueBefore(now);
        var due = pace.dueBefore(hours.closesNext(now).plusSeconds(1)) - late; // at the very end nothing is late yet
        return Forecast.of(hours, now, signed, late, due);
    }
}
