package kz.zholdama.decision.examination;

import static kz.zholdama.platform.Utc.instant;
import static kz.zholdama.platform.Utc.instantOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import javax.sql.DataSource;
import kz.zholdama.calendar.OfficeHours;
import kz.zholdama.calendar.StatutoryClock;
import kz.zholdama.calendar.WorkingCalendar;
import kz.zholdama.platform.Clocks;
import kz.zholdama.platform.Json;
import kz.zholdama.platform.migration.FillingChange;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says of decisions that were signed before it was kept, how they kept to their term and on what grounds they refused. Of one
 * that was annulled since, the case tells no more when its term ended: that is reckoned by the calendar and the hours of the
 * order.
 */
public final class EarlierDecisions extends FillingChange {

    private static final StatutoryClock OF_THE_ORDER = new StatutoryClock(
            WorkingCalendar.published(), OfficeHours.STATUTORY, new StatutoryClock.Terms(1, 5, false, true));

    private static final JsonMapper JSON = Json.columns().build();

    private record Decision(
            long id,
            String content,
            boolean refusal,
            Instant receivedAt,
            LocalDate countsFrom,
            @Nullable LocalDateTime dueAt,
            @Nullable Instant reopenedAt,
            Instant signedAt) {

        static Decision of(ResultSet row) throws SQLException {
            return new Decision(
                    row.getLong("id"),
                    row.getString("content"),
                    "REASONED_REFUSAL".equals(row.getString("decision_kind")),
                    instant(row, "received_at"),
                    row.getObject("counts_from", LocalDate.class),
                    row.getObject("due_now", LocalDateTime.class),
                    instantOrNull(row, "reopened_at"),
                    instant(row, "made_at"));
        }

        LocalDateTime signed() {
            return LocalDateTime.ofInstant(signedAt, Clocks.ZONE);
        }

        /** When the term began by which it was due. */
        LocalDateTime began() {
            var reopened = reopenedAt == null ? null : LocalDateTime.ofInstant(reopenedAt, Clocks.ZONE);
            return reopened == null
                    ? LocalDateTime.ofInstant(receivedAt, Clocks.ZONE)
                    : reopened.toLocalDate().atStartOfDay();
        }

        LocalDateTime due() {
            return dueAt != null ? dueAt : OF_THE_ORDER.dueAt(reopenedAt == null ? countsFrom : began().toLocalDate());
        }

        String grounds() {
            var present = new LinkedHashSet<String>();
            if (refusal) {
                for (var finding : JSON.readTree(content).path("findings")) {
                    if ("present".equals(finding.path("outcome").asString())) {
                        present.add(finding.path("ground").asString());
                    }
                }
            }
            return String.join(",", present);
        }
    }

    @Override
    public List<Long> fill(DataSource here, long after, int most) {
        var database = JdbcClient.create(here);
        var decisions = database.sql("""
                        select s.id, s.content, s.decision_kind, s.made_at, a.received_at, a.counts_from,
                            case when d.annulled_at is null then a.due_at end as due_now,
                            (select max(n.annulled_at) from annulment n
                                where n.application_id = a.id and n.annulled_document_id < s.document_id) as reopened_at
                        from assessment s
                        join application a on a.id = s.application_id
                        join stored_document d on d.id = s.document_id
                        where s.stage = 'SIGNED' and s.id > ? order by s.id limit ?""")
                .params(after, most)
                .query((row, _) -> Decision.of(row))
                .list();
        for (var one : decisions) {
            database.sql("update assessment set due_at = ?, late = ?, office_minutes = ?, grounds = ? where id = ?")
                    .params(
                            one.due(),
                            one.signed().isAfter(one.due()),
                            OF_THE_ORDER.officeTime(one.began(), one.signed()).toMinutes(),
                            one.grounds(),
                            one.id())
                    .update();
        }
        return decisions.stream().map(Decision::id).toList();
    }

    @Override
    protected String done() {
        return "decisions measured by their terms";
    }
}
