package kz.zholdama.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.zholdama.calendar.CalendarCorrection;
import kz.zholdama.platform.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the calendar's tables, and reads them with who entered what. */
@Repository
class CalendarRecords {

    private final JdbcClient database;

    CalendarRecords(JdbcClient database) {
        this.database = database;
    }

    /** A correction with who entered it and when; both null for the oldest ones. */
    record Entered(CalendarCorrection correction, String byName, Instant at) {
    }

    List<Entered> entered() {
        return database.sql("select day, working, reason, entered_by_name, entered_at from calendar_correction order by day")
                .query((row, _) -> new Entered(
                        new CalendarCorrection(row.getObject(1, LocalDate.class), row.getBoolean(2), row.getString(3)), row.getString(4),
                        Optional.ofNullable(row.getObject(5, LocalDateTime.class)).map(at -> at.toInstant(ZoneOffset.UTC)).orElse(null)))
                .list();
    }

    /** The corrections, kept from other administrators until the end of the transaction. */
    List<CalendarCorrection> locked() {
        return database.sql("select day, working, reason from calendar_correction order by day for update")
                .query((row, _) -> new CalendarCorrection(row.getObject(1, LocalDate.class), row.getBoolean(2), row.getString(3)))
                .list();
    }

    void put(CalendarCorrection correction, Actor by, Instant at) {
        database.sql("""
                insert into calendar_correction (day, working, reason, entered_by_name, entered_at) values (?, ?, ?, ?, ?)
                on duplicate key update working = value(working), reason = value(reason),
                    entered_by_name = value(entered_by_name), entered_at = value(entered_at)""")
                .params(correction.day(), correction.working(), correction.reason().strip(), by.name(), utc(at)).update();
    }

    /** Does nothing for a year confirmed already. */
    void confirm(int year, Actor by, Instant at) {
        database.sql("insert ignore into calendar_year (year, confirmed_by_name, confirmed_at) values (?, ?, ?)")
                .params(year, by.name(), utc(at)).update();
    }

    void withdraw(int year) {
        database.sql("delete from calendar_year where year = ?").param(year).update();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
