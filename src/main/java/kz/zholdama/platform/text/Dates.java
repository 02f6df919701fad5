package kz.zholdama.platform.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import kz.zholdama.platform.Clocks;
import org.jspecify.annotations.Nullable;

/** Writes dates and times as people here write them: 05.03.2026, 05.03.2026 14:07; moments in the time of Asia/Almaty. */
public final class Dates {

    public static final String PATTERN = "dd.MM.yyyy";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern(PATTERN);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(PATTERN + " HH:mm");

    private Dates() {}

    /** Empty for none. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** Empty for none. */
    public static String moment(@Nullable LocalDateTime at) {
        return at == null ? "" : MOMENT.format(at);
    }

    /** Empty for none. */
    public static String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(Clocks.ZONE));
    }

    /** The day of a moment in Asia/Almaty. */
    public static LocalDate dayOf(Instant at) {
        return at.atZone(Clocks.ZONE).toLocalDate();
    }
}
