package kz.zholdama.journal;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.zholdama.platform.Clocks;
import kz.zholdama.platform.reading.Found;
import kz.zholdama.platform.reading.KeyedList;
import kz.zholdama.platform.reading.Ordering;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.reading.Slice;
import kz.zholdama.platform.reading.Where;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import org.hibernate.query.restriction.Restriction;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the journal, within the reader's scope: staff of a centre see entries of that centre only. */
@Service
public class JournalReader {

    /** Records that tell of a citizen. */
    private static final Set<String> OF_CASES =
            Set.of("applicant", "application", "document", "draft", "referral", "scan", "slip-scan");

    private static final Set<Role> CASE_READERS = Set.of(Role.SPECIALIST, Role.DIRECTOR, Role.AUDITOR);
    private static final Set<Role> ACCOUNT_READERS = Set.of(Role.ADMINISTRATOR, Role.AUDITOR);

    private final EntityManager entities;
    private final CurrentStaff staff;
    private final List<PersonRecords> records;
    private final List<Whereabouts> whereabouts;

    /** Tells which centre goes on with the case that a record belongs to. Every feature that keeps some answers for its own. */
    @FunctionalInterface
    public interface Whereabouts {

        /** Empty for what is not its own. */
        Optional<Long> centre(Subject subject);
    }

    JournalReader(
            EntityManager entities, CurrentStaff staff, List<PersonRecords> records, List<Whereabouts> whereabouts) {
        this.entities = entities;
        this.staff = staff;
        this.records = records;
        this.whereabouts = whereabouts;
    }

    /**
     * The latest first.
     *
     * @throws AccessDeniedException when a centre outside the scope is asked for
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('AUDITOR')")
    public List<JournalEntry> list(JournalFilter filter, int offset, int limit) {
        return page(filter, Page.at(offset, limit)).rows();
    }

    /** The same by key. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('AUDITOR')")
    public Slice<JournalEntry> page(JournalFilter filter, Page page) {
        return list(filter).page(entities, page).map(JournalRow::entry);
    }

    /** How many there are, counted as far as it is quick. Throws like {@link #list}. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('AUDITOR')")
    public Found found(JournalFilter filter) {
        return list(filter).count(entities, Found.COUNTED);
    }

    /** The exact number of those that are few. Throws like {@link #list}. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('AUDITOR')")
    public long count(JournalFilter filter) {
        return list(filter).count(entities);
    }

    /** Empty for none that the reader may see. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('AUDITOR')")
    public Optional<JournalEntry> find(long id) {
        var own = staff.get().centreId();
        return Optional.ofNullable(entities.find(JournalRow.class, id))
                .map(JournalRow::entry)
                .filter(entry -> own == null || own.equals(entry.centreId()) || isHere(List.of(entry.subject())));
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
        return history(List.of(subject), offset, limit);
    }

    /** The same of records that are told of as one. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'ADMINISTRATOR', 'AUDITOR')")
    public List<JournalEntry> history(Collection<Subject> subjects, int offset, int limit) {
        subjects.forEach(this::checkReader);
        return list(of(subjects))
                .page(entities, Page.at(offset, limit))
                .map(JournalRow::entry)
                .rows();
    }

    /** Whether looks and refused looks and actions are among what is asked for; the reader's own never are. */
    public enum Looks {
        WITHOUT,
        WITH,
        ONLY
    }

    /** @param beginnings of the actions that are asked for, {@code decision.} */
    public record Telling(List<String> beginnings, Looks looks, boolean oldestFirst) {}

    /** Some of what happened to records that are told of as one, in the asked order. Throws like {@link #history}. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'ADMINISTRATOR', 'AUDITOR')")
    public List<JournalEntry> told(Collection<Subject> subjects, Telling wanted, int offset, int limit) {
        subjects.forEach(this::checkReader);
        var all = of(subjects);
        all.add(Restriction.any(wanted.beginnings().stream()
                .map(beginning -> Restriction.startsWith(JournalRow_.action, beginning))
                .toList()));
        var looked = Restriction.any(
                Restriction.endsWith(JournalRow_.action, JournalFilter.Kind.LOOKED.ending()),
                Restriction.endsWith(JournalRow_.action, JournalFilter.Kind.REFUSED.ending()));
        switch (wanted.looks()) {
            case WITHOUT -> all.add(looked.negated());
            case ONLY -> {
                all.add(looked);
                all.add(notOwnLook());
            }
            case WITH -> all.add(notOwnLook());
        }
        return list(all, wanted.oldestFirst())
                .page(entities, Page.at(offset, limit))
                .map(JournalRow::entry)
                .rows();
    }

    /** Of each what was written in the reader's centre, and all where that centre goes on with it. */
    private List<Restriction<JournalRow>> of(Collection<Subject> subjects) {
        var own = staff.get().scope(null);
        return new ArrayList<>(List.of(Restriction.any(subjects.stream()
                .map(subject -> own == null || isHere(List.of(subject))
                        ? about(subject)
                        : Restriction.all(about(subject), Restriction.equal(JournalRow_.centreId, own)))
                .toList())));
    }

    private Restriction<JournalRow> notOwnLook() {
        return Restriction.any(
                Restriction.equal(JournalRow_.actorId, staff.actor().staffId()).negated(),
                Restriction.endsWith(JournalRow_.action, JournalFilter.Kind.LOOKED.ending())
                        .negated());
    }

    /**
     * Whether the reader's centre goes on with these: then what other centres wrote of them is shown there, too. Entries stay in
     * the chain in which they were written.
     */
    private boolean isHere(Collection<Subject> subjects) {
        var own = staff.get().centreId();
        return own != null
                && !subjects.isEmpty()
                && subjects.stream()
                        .allMatch(subject -> whereabouts.stream()
                                .anyMatch(each ->
                                        each.centre(subject).filter(own::equals).isPresent()));
    }

    private Restriction<JournalRow> ofPerson(long person) {
        var ids = records.stream()
                .flatMap(known -> known.recordsOf(person).stream())
                .collect(Collectors.groupingBy(Subject::type, Collectors.mapping(Subject::id, Collectors.toList())));
        return Restriction.any(ids.entrySet().stream()
                .map(type -> Restriction.all(
                        Restriction.equal(JournalRow_.subjectType, type.getKey()),
                        Where.in(JournalRow_.subjectId, type.getValue())))
                .toList());
    }

    private static Restriction<JournalRow> about(Subject subject) {
        return Restriction.all(
                Restriction.equal(JournalRow_.subjectType, subject.type()),
                Restriction.equal(JournalRow_.subjectId, subject.id()));
    }

    private void checkReader(Subject subject) {
        var readers = OF_CASES.contains(subject.type())
                ? CASE_READERS
                : subject.type().equals("staff") ? ACCOUNT_READERS : Set.of(Role.values());
        if (readers.stream().noneMatch(staff.get()::has)) {
            throw new AccessDeniedException("history of a " + subject.type());
        }
    }

    private KeyedList<JournalRow, JournalRow> list(JournalFilter filter) {
        var all = new ArrayList<Restriction<JournalRow>>();
        var scope = staff.get().scope(filter.centreId());
        if (filter.subject() == null || !isHere(List.of(filter.subject()))) {
            asked(scope, centre -> all.add(Restriction.equal(JournalRow_.centreId, centre)));
        }
        asked(filter.subject(), subject -> all.add(about(subject)));
        asked(filter.personId(), person -> all.add(ofPerson(person)));
        asked(filter.actorId(), actor -> all.add(Restriction.equal(JournalRow_.actorId, actor)));
        asked(filter.action(), action -> all.add(Restriction.startsWith(JournalRow_.action, action)));
        asked(filter.kind(), kind -> all.add(Restriction.endsWith(JournalRow_.action, kind.ending())));
        asked(filter.from(), day -> all.add(Restriction.greaterThanOrEqual(JournalRow_.at, startOf(day))));
        asked(filter.to(), day -> all.add(Restriction.lessThan(JournalRow_.at, startOf(day.plusDays(1)))));
        return list(all);
    }

    private static KeyedList<JournalRow, JournalRow> list(List<Restriction<JournalRow>> all) {
        return list(all, false);
    }

    private static KeyedList<JournalRow, JournalRow> list(List<Restriction<JournalRow>> all, boolean oldestFirst) {
        return new KeyedList<>(
                JournalRow.class,
                Restriction.all(all),
                (_, row) -> row,
                Ordering.by(JournalRow_.id, JournalRow::id, oldestFirst));
    }

    private static <T> void asked(@Nullable T value, Consumer<T> condition) {
        if (value != null) {
            condition.accept(value);
        }
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Clocks.ZONE).toInstant();
    }
}
