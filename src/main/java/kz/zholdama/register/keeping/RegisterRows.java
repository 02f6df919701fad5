package kz.zholdama.register.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.platform.Clocks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The lines of the register, as the tables of the features have them: by one selection for a case, and for a million. A line is
 * what its case says now; nothing is known here that a case does not know.
 */
public final class RegisterRows {

    /** No case is older. */
    private static final Instant OLDEST = Instant.parse("2010-01-01T00:00:00Z");

    /** What a line shows, in the order of the selections. */
    private static final String COLUMNS = """
            kind, record_id, application_id, document_id, centre_id, at, month, number, measure, status, channel, applicant_id,
            applicant_name, search_words, staff_id, staff_name, employer_id, host_name, grounds, due_at, open_due, late, minutes,
            slip_received_on""";

    private static final String APPLICATIONS = lines("a.received_at", "a.status", """
            select 'APPLICATION', a.id, a.id, d.id, a.centre_id, a.received_at, %s, a.number, %s, a.taken_by_id,
                a.taken_by_name, null, null, '', a.due_at,
                case when a.status in ('REGISTERED', 'PREPARED', 'AWAITING_DIRECTOR') then a.due_at end,
                coalesce(s.late, false), s.office_minutes, null
            from application a
            left join stored_document d on d.application_id = a.id and d.kind = 'APPLICATION'
            left join stored_document r on r.application_id = a.id and r.kind in ('REFERRAL', 'REFUSAL') and r.signed
                and r.annulled_at is null
            left join assessment s on s.document_id = r.id
            where a.status <> 'ACCEPTANCE_REFUSED' and a.id between :first and :last""");

    private static final String RECEIPTS = lines("a.received_at", "''", """
            select 'RECEIPT', d.id, a.id, d.id, a.centre_id, a.received_at, %s, null, %s, a.taken_by_id, a.taken_by_name,
                null, null, '', null, null, false, null, null
            from application a join stored_document d on d.application_id = a.id and d.kind = 'RECEIPT'
            where a.status = 'ACCEPTANCE_REFUSED' and a.id between :first and :last""");

    private static final String REFERRALS = lines("d.created_at", "r.status", """
            select 'REFERRAL', d.id, a.id, d.id, a.centre_id, d.created_at, %s, d.number, %s, r.prepared_by_id,
                r.prepared_by_name, r.employer_id, r.host_name, '', s.due_at, null, coalesce(s.late, false),
                s.office_minutes, r.slip_received_on
            from application a
            join referral r on r.application_id = a.id
            join stored_document d on d.id = r.document_id
            left join assessment s on s.document_id = d.id
            where a.id between :first and :last""");

    private static final String REFUSALS =
            lines("d.created_at", "case when d.annulled_at is null then 'IN_FORCE' else 'ANNULLED' end", """
            select 'REFUSAL', d.id, a.id, d.id, a.centre_id, d.created_at, %s, d.number, %s,
                coalesce(p.made_by_id, s.made_by_id), coalesce(p.made_by_name, s.made_by_name), null, null, s.grounds,
                s.due_at, null, s.late, s.office_minutes, null
            from application a
            join stored_document d on d.application_id = a.id and d.kind = 'REFUSAL' and d.signed
            join assessment s on s.document_id = d.id
            left join assessment p on p.id = (select max(w.id) from assessment w
                where w.application_id = a.id and w.stage = 'PREPARED' and w.id < s.id)
            where a.id between :first and :last""");

    private static final String ANNULMENTS = lines("d.created_at", "''", """
            select 'ANNULMENT', d.id, a.id, d.id, a.centre_id, d.created_at, %s, d.number, %s, n.annulled_by_id,
                n.annulled_by_name, null, null, '', null, null, false, null, null
            from application a
            join annulment n on n.application_id = a.id
            join stored_document d on d.id = n.act_document_id
            where a.id between :first and :last""");

    private static final String ALL =
            String.join("\nunion all\n", APPLICATIONS, RECEIPTS, REFERRALS, REFUSALS, ANNULMENTS);

    private static final String RETURNING = "\nreturning ";

    private static final String INSERT = "insert into register_entry (" + COLUMNS + ")\n";

    private static final String OR_UPDATE = "\non duplicate key update "
            + Stream.of(
                            "centre_id",
                            "status",
                            "due_at",
                            "open_due",
                            "late",
                            "minutes",
                            "employer_id",
                            "host_name",
                            "slip_received_on")
                    .map(column -> "%1$s = values(%1$s)".formatted(column))
                    .collect(Collectors.joining(", "));

    /** Each ground of a refusal, with what of its line other filters look at; a refusal never changes its grounds. */
    private static final String GROUNDS = """
            with recursive each_ground as (
                select record_id, substring_index(grounds, ',', 1) as ground,
                    substr(grounds, length(substring_index(grounds, ',', 1)) + 2) as others
                from register_entry
                where application_id between :first and :last and kind = 'REFUSAL' and grounds <> ''
                union all
                select record_id, substring_index(others, ',', 1),
                    substr(others, length(substring_index(others, ',', 1)) + 2)
                from each_ground where others <> '')
            select g.ground, e.record_id, e.centre_id, e.at, e.measure, e.status, e.channel, e.late, e.staff_id
            from each_ground g join register_entry e on e.kind = 'REFUSAL' and e.record_id = g.record_id""";

    private static final String INSERT_GROUNDS = """
            insert into register_ground (ground, document_id, centre_id, at, measure, status, channel, late, staff_id)
            """;

    private static final String OR_UPDATE_GROUNDS =
            "\non duplicate key update centre_id = values(centre_id), status = values(status), late = values(late)";

    private RegisterRows() {}

    /** To write the line of a case that has just come in, nothing else can be there of it, and to be told these of it. */
    static Optional<StatementSpec> first(JdbcClient database, long applicationId, boolean registered, String told) {
        return values(database, INSERT, registered ? APPLICATIONS : RECEIPTS, RETURNING + told, applicationId);
    }

    /** To write what has changed of a case, but for {@link #writeGrounds}, and to be told these of all of its lines. */
    static Optional<StatementSpec> all(JdbcClient database, long applicationId, String told) {
        return values(database, INSERT, ALL, OR_UPDATE + RETURNING + told, applicationId);
    }

    /** Writes the grounds of the refusals of a case, whose lines are written. */
    static void writeGrounds(JdbcClient database, long applicationId) {
        values(database, INSERT_GROUNDS, GROUNDS, OR_UPDATE_GROUNDS, applicationId)
                .ifPresent(StatementSpec::update);
    }

    /** Writes the lines of the cases of a range of ids, and the grounds of the refusals among them. */
    static void fill(JdbcClient database, long first, long last) {
        of(database, INSERT + ALL + OR_UPDATE, first, last).update();
        of(database, INSERT_GROUNDS + GROUNDS + OR_UPDATE_GROUNDS, first, last).update();
    }

    /**
     * What is selected of a case, to be written as values. Written by one statement, it would make the database wait for its
     * disk (MDEV-35813), while rows are locked, and once more at the end of the transaction.
     */
    private static Optional<StatementSpec> values(
            JdbcClient database, String insert, String select, String rest, long applicationId) {
        var rows = of(database, select, applicationId, applicationId)
                .query((row, _) -> values(row))
                .list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var row = "(" + String.join(", ", Collections.nCopies(rows.getFirst().size(), "?")) + ")";
        return Optional.of(database.sql(
                        insert + "values " + String.join(", ", Collections.nCopies(rows.size(), row)) + rest)
                .params(rows.stream().flatMap(List::stream).toList()));
    }

    private static List<Object> values(ResultSet row) throws SQLException {
        var values = new ArrayList<Object>();
        for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            var value = row.getObject(column);
            values.add(value instanceof Timestamp ? row.getObject(column, LocalDateTime.class) : value);
        }
        return values;
    }

    private static StatementSpec of(JdbcClient database, String statement, long first, long last) {
        return database.sql(statement).param("first", first).param("last", last);
    }

    /** @param select with places for the month and for what every line says of its case */
    private static String lines(String moment, String status, String select) {
        return select.formatted(
                month(moment),
                "a.measure, %s, a.channel, a.applicant_id, a.applicant_name, a.search_words".formatted(status));
    }

    /** The first day of the month of a moment that is stored in UTC, by the wall clock of Asia/Almaty. */
    private static String month(String moment) {
        var rules = Clocks.ZONE.getRules();
        var changes = rules.getTransitions().stream()
                .filter(change -> change.getInstant().isAfter(OLDEST))
                .toList();
        var offsets = changes.stream()
                .map(change -> "when %s < timestamp'%s' then %d"
                        .formatted(
                                moment,
                                change.getInstant().toString().replace("T", " ").replace("Z", ""),
                                change.getOffsetBefore().getTotalSeconds()))
                .collect(Collectors.joining(" "));
        var now = changes.getLast().getOffsetAfter().getTotalSeconds();
        return "date_format(%s + interval (case %s else %d end) second, '%%Y-%%m-01')".formatted(moment, offsets, now);
    }
}
