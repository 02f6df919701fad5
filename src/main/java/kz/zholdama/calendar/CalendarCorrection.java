package kz.zholdama.calendar;

import java.time.LocalDate;

/** A day that an order made different from what the rules say: a moved day off, or a working Saturday or Sunday. */
public record CalendarCorrection(LocalDate day, boolean working, String reason) {}
