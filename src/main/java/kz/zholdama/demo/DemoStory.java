package kz.zholdama.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kz.zholdama.calendar.WorkingCalendar;

/** What happened to one case and when, told step by step; the steps of all stories are played in the order of time. */
final class DemoStory {

    private static final Duration BETWEEN_STEPS = Duration.ofMinutes(25);

    private final DemoCase subject;
    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final List<Step> steps = new ArrayList<>();
    private LocalDateTime time;

    /** @param today the day of the first start */
    DemoStory(DemoCase subject, WorkingCalendar calendar, LocalDate today) {
        this.subject = subject;
        this.calendar = calendar;
        this.today = today;
        this.time = today.atTime(LocalTime.MAX);
    }

    /** Who does something with the case at a time. */
    record Step(LocalDateTime at, String username, DemoCase subject, Consumer<DemoCase> action) {}

    /** The following happened so many working days ago; 0 is today. */
    DemoStory daysAgo(int workingDays, int hour, int minute) {
        var day = today;
        for (var left = workingDays; left > 0; left--) {
            day = previousWorkingDay(day);
        }
        time = day.atTime(hour, minute);
        return this;
    }

    /** The specialist of the case did this next. */
    DemoStory then(Consumer<DemoCase> action) {
        return then(subject.specialist(), action);
    }

    /** Somebody else did this next. */
    DemoStory then(String username, Consumer<DemoCase> action) {
        steps.add(new Step(time, username, subject, action));
        time = time.plus(BETWEEN_STEPS);
        return this;
    }

    DemoPerson person() {
        return subject.person();
    }

    List<Step> steps() {
        return steps;
    }

    private LocalDate previousWorkingDay(LocalDate day) {
        var previous = day.minusDays(1);
        while (!calendar.isWorkingDay(previous)) {
            previous = previous.minusDays(1);
        }
        return previous;
    }
}
