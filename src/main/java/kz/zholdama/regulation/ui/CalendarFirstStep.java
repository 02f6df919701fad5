package kz.zholdama.regulation.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.platform.ui.home.FirstStep;
import kz.zholdama.platform.ui.home.FirstSteps;
import kz.zholdama.regulation.Regulations;
import org.springframework.stereotype.Component;

/** Terms are reckoned by the calendar of this year. */
@Component
class CalendarFirstStep implements FirstSteps {

    private final Regulations regulations;
    private final Clock clock;

    CalendarFirstStep(Regulations regulations, Clock clock) {
        this.regulations = regulations;
        this.clock = clock;
    }

    @Override
    public List<FirstStep> steps() {
        var year = LocalDate.now(clock).getYear();
        return List.of(new FirstStep(
                "first-day.calendar",
                "first-day.calendar.hint",
                regulations.calendar().isConfirmed(year),
                "calendar?year=" + year,
                10));
    }
}
