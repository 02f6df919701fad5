package kz.zholdama.notice.wording;

import static kz.zholdama.platform.Utc.instant;
import static kz.zholdama.platform.Utc.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import kz.zholdama.notice.Occasion;
import kz.zholdama.notice.Style;
import kz.zholdama.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of texts that administrators entered: a row an occasion and style, from the first change on. */
@Repository
class TemplateRows {

    private final JdbcClient database;

    TemplateRows(JdbcClient database) {
        this.database = database;
    }

    /** @param template null when the shipped texts are used again */
    record Row(@Nullable Template template, int version, String changedBy, Instant changedAt) {}

    Optional<Row> find(Occasion occasion, Style style) {
        return database.sql("""
                        select subject_kk, text_kk, subject_ru, text_ru, version, changed_by_name, changed_at from notice_template
                        where occasion = ? and style = ?""")
                .params(occasion.name(), style.name())
                .query((row, _) -> row(occasion, style, row))
                .optional();
    }

    private static Row row(Occasion occasion, Style style, ResultSet row) throws SQLException {
        var text = row.getString(2);
        return new Row(
                text == null
                        ? null
                        : new Template(occasion, style, row.getString(1), text, row.getString(3), row.getString(4)),
                row.getInt(5),
                row.getString(6),
                instant(row, 7));
    }

    /**
     * @param template whose occasion and style it is kept under; without texts to have the shipped ones used
     * @param version  as it was read; 0 when there was no row
     * @return false when somebody was faster
     */
    boolean put(Template template, int version, Actor by, Instant at) {
        return version == 0 ? insert(template, by, at) : update(template, version, by, at);
    }

    /** Of two who are first at once the database may end one, as each waits for the other: he was the slower one. */
    private boolean insert(Template template, Actor by, Instant at) {
        try {
            return database.sql("""
                            insert ignore into notice_template (subject_kk, text_kk, subject_ru, text_ru, changed_by_id,
                                changed_by_name, changed_at, occasion, style, version)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""")
                            .param(template.subjectKk())
                            .param(template.textKk())
                            .param(template.subjectRu())
                            .param(template.textRu())
                            .params(by.staffId(), by.name(), utc(at))
                            .params(template.occasion().name(), template.style().name())
                            .update()
                    == 1;
        } catch (PessimisticLockingFailureException _) {
            return false;
        }
    }

    private boolean update(Template template, int version, Actor by, Instant at) {
        return database.sql("""
                        update notice_template set subject_kk = ?, text_kk = ?, subject_ru = ?, text_ru = ?, changed_by_id = ?,
                            changed_by_name = ?, changed_at = ?, version = version + 1
                        where occasion = ? and style = ? and version = ?""")
                        .param(template.subjectKk())
                        .param(template.textKk())
                        .param(template.subjectRu())
                        .param(template.textRu())
                        .params(by.staffId(), by.name(), utc(at))
                        .params(template.occasion().name(), template.style().name(), version)
                        .update()
                == 1;
    }
}
