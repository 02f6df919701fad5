package kz.zholdama.enquiry;

import static kz.zholdama.platform.Utc.instant;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kz.zholdama.intake.ApplicationStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds cases of whichever centre, by nothing but a whole number or a whole ИИН. */
@Component
class EnquiryRows {

    private static final String CASES = """
            select a.id, a.number, a.centre_id, a.status, a.received_at, a.due_at,
                   a.handed_over_at is not null, coalesce(r.status = 'AWAITING_SLIP', false), r.slip_due_on
            from application a left join referral r on r.in_force_of = a.id""";

    private final JdbcClient database;

    EnquiryRows(JdbcClient database) {
        this.database = database;
    }

    /** A line of them. */
    record Row(
            long id,
            @Nullable String number,
            long centreId,
            ApplicationStatus status,
            Instant receivedAt,
            @Nullable LocalDateTime dueAt,
            boolean handedOver,
            boolean slipAwaited,
            @Nullable LocalDate slipDueOn) {}

    List<Row> numbered(String number) {
        return list(CASES + " where a.number = ?", number);
    }

    /** The latest first, a few. */
    List<Row> ofPerson(String iin) {
        return list(CASES + """
                 join applicant p on p.id = a.applicant_id
                where p.iin = ? order by a.received_at desc, a.id desc limit 5""", iin);
    }

    private List<Row> list(String sql, String typed) {
        return database.sql(sql)
                .param(typed)
                .query((row, _) -> new Row(
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        ApplicationStatus.valueOf(row.getString(4)),
                        instant(row, 5),
                        row.getObject(6, LocalDateTime.class),
                        row.getBoolean(7),
                        row.getBoolean(8),
                        row.getObject(9, LocalDate.class)))
                .list();
    }
}
