package kz.zholdama.calendar;

import java.time.LocalTime;

/** Office hours of a career centre on a working day, wall clock of Asia/Almaty (A2.7). */
public record OfficeHours(LocalTime opens, LocalTime closes, LocalTime breakFrom, LocalTime breakTo) {

    /** As the order sets them: 9.00 to 18.30, break 13.00 to 14.30. */
    public static final OfficeHours STATUTORY =
            new OfficeHours(LocalTime.of(9, 0), LocalTime.of(18, 30), LocalTime.of(13, 0), LocalTime.of(14, 30));

    public OfficeHours {
        if (!opens.isBefore(breakFrom) || breakFrom.isAfter(breakTo) || !breakTo.isBefore(closes)) {
            throw new IllegalArgumentException("Office hours must run opens < break < closes");
        }
    }

    /** 18:30:00 itself is after hours. */
    public boolean isAfterHours(LocalTime time) {
        return !time.isBefore(closes);
    }
}
