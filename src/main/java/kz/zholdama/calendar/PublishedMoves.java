package kz.zholdama.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Days off that were moved by order and could not be told from the holiday rules, as published for 2024 to 2026. */
final class PublishedMoves {

    static final List<CalendarCorrection> ALL = List.of(
            new CalendarCorrection(LocalDate.of(2024, 5, 4), true, "Рабочая суббота: выходной перенесен на 8 мая"),
            new CalendarCorrection(LocalDate.of(2024, 5, 8), false, "Выходной, перенесенный с 4 мая"),
            new CalendarCorrection(LocalDate.of(2025, 1, 3), false, "Выходной, перенесенный с 5 января"),
            new CalendarCorrection(
                    LocalDate.of(2025, 1, 5), true, "Рабочее воскресенье: выходной перенесен на 3 января"));

    /** Years whose moves are published in full; the rules alone tell nothing about the moves of a later one. */
    static final Set<Integer> CONFIRMED_YEARS = Set.of(2024, 2025, 2026);

    private PublishedMoves() {}
}
