package kz.zholdama.journal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.zholdama.platform.Clocks;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the journal, within the reader's scope: staff of a centre see entries of that centre only. */
@Service
public class JournalReader {

    /** Records that tell of a citizen. */
    private static final Set<String> OF_CASES =
            Set.of("applicant", "application", "document", "draft", "referral", "scan");

    private static final Set<Role> CASE_READERS = Set.of(Role.SPECIALIST, Role.DIRECTOR, Role.AUDITOR);
    private static final Set<Role> ACCOUNT_READERS = Set.of(Role.ADMINISTRATOR, Role.AUDITOR);

    private final JdbcClient database;
    private final CurrentStaff staff;

    JournalReader(JdbcClient database, CurrentStaff staff) {
        this.database = database;
        this.staff = staff;
    }

    /**
     * The latest first.
     *
     * @throws AccessDeniedException when a centre outside the scope is asked for
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('AUDITOR')")
    public List<JournalEntry> list(JournalFilter filter, int offset, int limit) {
        return find(filter, offset, limit);
    }

    /**
     * What happened to one record, the latest first: of a case for those who work with cases, of an account for administrators,
     * of both for auditors, of anything else for everyone of its centre.
     *
     * @throws AccessDeniedException for anybody else
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'ADMINISTRATOR', 'AUDITOR')")
    public List<JournalEntry> history(Subject subject, int offset, int limit) {
        var readers = OF_CASES.contains(subject.type())
                ? CASE_READERS
                : subject.type().equals("staff") ? ACCOUNT_READERS : Set.of(Role.values());
        if (readers.stream().noneMatch(staff.get()::has)) {
            throw new AccessDeniedException("history of a " + subject.type());
        }
        return find(JournalFilter.of(subject), offset, limit);
    }

    private List<JournalEntry> find(JournalFilter filter, int offset, int limit) {
        var conditions = new ArrayList<String>();
        var parameters = new ArrayList<>();
        var centre = scope(filter.centreId());
        add(conditions, parameters, "centre_id = ?", centre);
        add(conditions, parameters, "subject_type = ?", filter.subjectType());
        add(conditions, parameters, "subject_id = ?", filter.subjectId());
        add(conditions, parameters, "actor_id = ?", filter.actorId());
        add(conditions, parameters, "action like ?", filter.action() == null ? null : escaped(filter.action()) + "%");
        add(
                conditions,
                parameters,
                "action like ?",
                filter.sort() == null ? null : filter.sort().pattern());
        add(conditions, parameters, "at >= ?", startOf(filter.from()));
        add(
                conditions,
                parameters,
                "at < ?",
                filter.to() == null ? null : startOf(filter.to().plusDays(1)));
        parameters.add(limit);
        parameters.add(offset);
        return database.sql("select " + EntryRow.COLUMNS + " from journal_entry"
                        + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
                        + " order by id desc limit ? offset ?")
                .params(parameters)
                .query((row, _) -> EntryRow.of(row).entry())
                .list();
    }

    private @Nullable Long scope(@Nullable Long asked) {
        var own = staff.get().centreId();
        if (own != null && asked != null && !own.equals(asked)) {
            throw new AccessDeniedException("journal of another centre");
        }
        return own == null ? asked : own;
    }

    private static void add(
            List<String> conditions, List<Object> parameters, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.add(value);
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static @Nullable LocalDateTime startOf(@Nullable LocalDate day) {
        return day == null
                ? null
                : LocalDateTime.ofInstant(day.atStartOfDay(Clocks.ZONE).toInstant(), ZoneOffset.UTC);
    }
}
