package kz.zholdama.platform.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.html.Span;
import java.time.Duration;

/** The time left until a deadline, or in red by how much it was missed. */
public final class TimeLeftBadge extends Span {

    private static final Duration SOON = Duration.ofHours(3);

    /** @param remaining negative once the deadline has passed */
    public TimeLeftBadge(Duration remaining) {
        var late = remaining.isNegative();
        addClassNames("time-left", late ? "time-late" : remaining.compareTo(SOON) < 0 ? "time-soon" : "time-enough");
        setText(getTranslation(late ? "time.late" : "time.left", named("time", span(remaining.abs()))));
    }

    private String span(Duration time) {
        if (time.toDays() > 0) {
            return time.toHoursPart() == 0
                    ? getTranslation("time.days", named("days", time.toDays()))
                    : getTranslation(
                            "time.days-hours", named("days", time.toDays()), named("hours", time.toHoursPart()));
        }
        return time.toHours() > 0
                ? getTranslation(
                        "time.hours-minutes", named("hours", time.toHours()), named("minutes", time.toMinutesPart()))
                : getTranslation("time.minutes", named("minutes", time.toMinutes()));
    }
}
