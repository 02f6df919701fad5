package kz.zholdama.regulation;

import static kz.zholdama.platform.Utc.instant;
import static kz.zholdama.platform.Utc.utc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.platform.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the settings that administrators entered: a handful of rows, read as a whole. */
@Repository
class SettingRecords {

    private final JdbcClient database;

    SettingRecords(JdbcClient database) {
        this.database = database;
    }

    /** A stored value and the day from which it holds. */
    record SettingValue(Setting setting, LocalDate effectiveFrom, String value) {}

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
                        instant(row, 5)))
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
}
