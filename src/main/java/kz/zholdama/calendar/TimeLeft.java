package kz.zholdama.calendar;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * How long until a deadline, or by how much it was missed, by the wall clock of Asia/Almaty. Ordered with the most
 * urgent first. {@code days}, {@code hours} and {@code minutes} are the parts of either span, never negative.
 *
 * @param remaining negative once the deadline has passed; at the very moment of it nothing is late yet
 */
public record TimeLeft(Duration remaining) implements Comparable<TimeLeft> {

    public static TimeLeft between(LocalDateTime now, LocalDateTime dueAt) {
        return new TimeLeft(Duration.between(now, dueAt));
    }

    public boolean late() {
        return remaining.isNegative();
    }

    public long days() {
        return remaining.abs().toDays();
    }

    public int hours() {
        return remaining.abs().toHoursPart();
    }

    public int minutes() {
        return remaining.abs().toMinutesPart();
    }

    @Override
    public int compareTo(TimeLeft other) {
        return remaining.compareTo(other.remaining);
    }
}
