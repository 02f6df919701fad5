package kz.zholdama.regulation.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.platform.JsonColumn;
import kz.zholdama.platform.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the editions that administrators entered: a handful of rows, read as a whole. */
@Repository
public class EditionRecords {

    private static final JsonColumn<RuleEdition> COLUMN = new JsonColumn<>(RuleEdition.class, "rule-edition", 1);

    private final JdbcClient database;

    EditionRecords(JdbcClient database) {
        this.database = database;
    }

    public List<RuleEdition> editions() {
        return database.sql("select parameters from rule_edition order by effective_from")
                .query((row, _) -> COLUMN.read(row.getString(1)))
                .list();
    }

    /** The editions entered by administrators, the latest day of effect first. */
    public List<EnteredEdition> enteredEditions() {
        return database.sql(
                        "select parameters, reason, entered_by_name, entered_at from rule_edition order by effective_from desc")
                .query((row, _) -> new EnteredEdition(
                        COLUMN.read(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    public void add(RuleEdition edition, String reason, Actor by, Instant at) {
        database.sql("""
                insert into rule_edition (effective_from, name, parameters, reason, entered_by_id, entered_by_name,
                    entered_by_position, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        edition.effectiveFrom(),
                        edition.name(),
                        COLUMN.written(edition),
                        reason,
                        by.staffId(),
                        by.name(),
                        by.position(),
                        utc(at))
                .update();
    }

    /** @return whether there was one */
    public boolean remove(LocalDate effectiveFrom) {
        return database.sql("delete from rule_edition where effective_from = ?")
                        .param(effectiveFrom)
                        .update()
                == 1;
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
