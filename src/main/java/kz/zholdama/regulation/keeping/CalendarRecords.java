package kz.zholdama.regulation.keeping;

import static kz.zholdama.platform.Utc.instantOrNull;
import static kz.zholdama.platform.Utc.utc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.calendar.CalendarCorrection;
import kz.zholdama.calendar.WorkingCalendar;
import kz.zholdama.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calendar's tables: what administrators entered over the official days, and the number of the last change. */
@Repository
public class CalendarRecords {

    private final JdbcClient database;

    CalendarRecords(JdbcClient database) {
        this.database = database;
    }

    /** A correction with who entered it and when; both null for the oldest ones. */
    public record Entered(
            CalendarCorrection correction,
            @Nullable String byName,
            @Nullable Instant at) {}

    public List<Entered> entered() {
        return database.sql(
                        "select day, working, reason, entered_by_name, entered_at from calendar_correction order by day")
                .query((row, _) -> new Entered(
                        new CalendarCorrection(row.getObject(1, LocalDate.class), row.getBoolean(2), row.getString(3)),
                        row.getString(4),
                        instantOrNull(row, 5)))
                .list();
    }

    public List<CalendarCorrection> corrections() {
        return entered().stream().map(Entered::correction).toList();
    }

    public List<Integer> confirmedYears() {
        return database.sql("select year from calendar_year")
                .query((row, _) -> row.getInt(1))
                .list();
    }

    public WorkingCalendar calendar() {
        return WorkingCalendar.published().with(corrections(), confirmedYears());
    }

    /** Number of the last change. */
    public long revision() {
        return database.sql("select number from calendar_revision")
                .query(Long.class)
                .single();
    }

    /** The same; nobody changes the calendar until the end of the transaction. */
    long keptRevision() {
        return database.sql("select number from calendar_revision lock in share mode")
                .query(Long.class)
                .single();
    }

    /** The same; until the end of the transaction nobody else changes the calendar or stores what is reckoned by it. */
    public long lockedRevision() {
        return database.sql("select number from calendar_revision for update")
                .query(Long.class)
                .single();
    }

    /** @return number of this change */
    public long countChange() {
        database.sql("update calendar_revision set number = number + 1").update();
        return revision();
    }

    public void put(CalendarCorrection correction, Actor by, Instant at) {
        database.sql("""
                insert into calendar_correction (day, working, reason, entered_by_name, entered_at) values (?, ?, ?, ?, ?)
                on duplicate key update working = value(working), reason = value(reason),
                    entered_by_name = value(entered_by_name), entered_at = value(entered_at)""")
                .params(
                        correction.day(),
                        correction.working(),
                        correction.reason().strip(),
                        by.name(),
                        utc(at))
                .update();
    }

    public void remove(LocalDate day) {
        database.sql("delete from calendar_correction where day = ?").param(day).update();
    }

    /** Does nothing for a year confirmed already. */
    public void confirm(int year, Actor by, Instant at) {
        database.sql("insert ignore into calendar_year (year, confirmed_by_name, confirmed_at) values (?, ?, ?)")
                .params(year, by.name(), utc(at))
                .update();
    }

    public void withdraw(int year) {
        database.sql("delete from calendar_year where year = ?").param(year).update();
    }
}
