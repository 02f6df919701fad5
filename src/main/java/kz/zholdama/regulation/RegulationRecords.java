package kz.zholdama.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import kz.zholdama.calendar.CalendarCorrection;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.platform.Json;
import kz.zholdama.platform.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The tables behind editions, calendar and settings: a handful of rows each, read as a whole. */
@Repository
class RegulationRecords {

    private static final JsonMapper JSON = Json.columns().build();

    private final JdbcClient database;

    RegulationRecords(JdbcClient database) {
        this.database = database;
    }

    /** A stored value and the day from which it holds. */
    record SettingValue(Setting setting, LocalDate effectiveFrom, String value) {
    }

    List<RuleEdition> editions() {
        return database.sql("select parameters from rule_edition order by effective_from").query(String.class).stream()
                .map(json -> JSON.readValue(json, RuleEdition.class)).toList();
    }

    void add(RuleEdition edition, Actor by, Instant at) {
        database.sql("""
                insert into rule_edition (effective_from, name, parameters, entered_by_id, entered_by_name, entered_by_position,
                    entered_at) values (?, ?, ?, ?, ?, ?, ?)""")
                .params(edition.effectiveFrom(), edition.name(), JSON.writeValueAsString(edition), by.staffId(), by.name(),
                        by.position(), utc(at))
                .update();
    }

    List<CalendarCorrection> corrections() {
        return database.sql("select day, working, reason from calendar_correction order by day")
                .query((row, _) -> new CalendarCorrection(row.getObject(1, LocalDate.class), row.getBoolean(2), row.getString(3)))
                .list();
    }

    void put(CalendarCorrection correction) {
        database.sql("""
                insert into calendar_correction (day, working, reason) values (?, ?, ?)
                on duplicate key update working = value(working), reason = value(reason)""")
                .params(correction.day(), correction.working(), correction.reason()).update();
    }

    List<Integer> confirmedYears() {
        return database.sql("select year from calendar_year").query(Integer.class).list();
    }

    /** Does nothing for a year confirmed already. */
    void confirm(int year) {
        database.sql("insert ignore into calendar_year (year) values (?)").param(year).update();
    }

    List<SettingValue> settings() {
        return database.sql("select name, effective_from, value from setting order by effective_from")
                .query((row, _) -> new SettingValue(Setting.valueOf(row.getString(1)), row.getObject(2, LocalDate.class),
                        row.getString(3)))
                .list();
    }

    void put(SettingValue value, Actor by, Instant at) {
        database.sql("""
                insert into setting (name, effective_from, value, changed_by_id, changed_by_name, changed_by_position, changed_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on duplicate key update value = value(value), changed_by_id = value(changed_by_id),
                    changed_by_name = value(changed_by_name), changed_by_position = value(changed_by_position),
                    changed_at = value(changed_at)""")
                .params(value.setting().name(), value.effectiveFrom(), value.value(), by.staffId(), by.name(), by.position(),
                        utc(at))
                .update();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
