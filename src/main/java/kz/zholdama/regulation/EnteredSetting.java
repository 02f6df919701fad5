package kz.zholdama.regulation;

import java.time.Instant;
import java.time.LocalDate;

/** A value of a setting, from when it holds, and who entered it when. */
public record EnteredSetting(
        Setting setting, LocalDate effectiveFrom, String value, String enteredBy, Instant enteredAt) {}
