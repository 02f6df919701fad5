package kz.zholdama.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
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
    record SettingValue(Setting setting, LocalDate effectiveFrom, String value) {}

    List<RuleEdition> editions() {
        return database.sql("select parameters from rule_edition order by effective_from").query(String.class).stream()
                .map(json -> JSON.readValue(json, RuleEdition.class))
                .toList();
    }

    /** The editions entered by administrators, the latest day of effect first. */
    List<EnteredEdition> enteredEditions() {
        return database.sql(
                        "select parameters, reason, entered_by_name, entered_at from rule_edition order by effective_from desc")
                .query((row, _) -> new EnteredEdition(
                        JSON.readValue(row.getString(1), RuleEdition.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    void add(RuleEdition edition, String reason, Actor by, Instant at) {
        database.sql("""
                insert into rule_edition (effective_from, name, parameters, reason, entered_by_id, entered_by_name,
                    entered_by_position, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        edition.effectiveFrom(),
                        edition.name(),
                        JSON.writeValueAsString(edition),
                        reason,
                        by.staffId(),
                        by.name(),
                        by.position(),
                        utc(at))
                .update();
    }

    /** @return whether there was one */
    boolean remove(LocalDate effectiveFrom) {
        return database.sql("delete from rule_edition where effective_from = ?")
                        .param(effectiveFrom)
                        .update()
                == 1;
    }

    List<SettingValue> settings() {
        return database.sql("select name, effective_from, value from setting order by effective_from")
                .query((row, _) -> new SettingValue(
                        Setting.valueOf(row.getString(1)), row.getObject(2, LocalDate.class), row.getString(3)))
                .list();
    }

    /** Every value entered, with who entered it, the latest day of effect first. */
    List<EnteredSetting> enteredSettings() {
        return database.sql("select name, effective_from, value, changed_by_name, changed_at from setting"
                        + " order by effective_from desc")
                .query((row, _) -> new EnteredSetting(
                        Setting.valueOf(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** @return whether there was one */
    boolean removeSetting(Setting setting, LocalDate effectiveFrom) {
        return database.sql("delete from setting where name = ? and effective_from = ?")
                        .params(setting.name(), effectiveFrom)
                        .update()
                == 1;
    }

    void put(SettingValue value, Actor by, Instant at) {
        database.sql("""
                insert into setting (name, effective_from, value, changed_by_id, changed_by_name, changed_by_position, changed_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on duplicate key update value = value(value), changed_by_id = value(changed_by_id),
                    changed_by_name = value(changed_by_name), changed_by_position = value(changed_by_position),
                    changed_at = value(changed_at)""")
                .params(
                        value.setting().name(),
                        value.effectiveFrom(),
                        value.value(),
                        by.staffId(),
                        by.name(),
                        by.position(),
                        utc(at))
                .update();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
