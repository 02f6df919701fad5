package kz.zholdama.regulation.entering;

import java.time.Instant;

/**
 * A change that a day of the calendar has seen, from the journal.
 *
 * @param working what it became
 * @param restored whether a correction was taken away
 */
public record PastDayChange(Instant at, String byName, boolean working, boolean restored, String reason) {}
