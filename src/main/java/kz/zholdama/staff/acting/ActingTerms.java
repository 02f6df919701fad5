package kz.zholdama.staff.acting;

import static kz.zholdama.platform.Argument.named;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.database.RowLock;
import kz.zholdama.platform.reading.Where;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.staff.StaffDirectory;
import kz.zholdama.staff.account.AccountState;
import kz.zholdama.staff.account.NoSuchAccount;
import kz.zholdama.staff.account.StaffAccount;
import org.hibernate.query.Order;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators enter who directs their centre while its director is away; one person at a time. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class ActingTerms {

    private final EntityManager entities;
    private final JdbcClient database;
    private final StaffDirectory accounts;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final Clock clock;

    ActingTerms(
            EntityManager entities,
            JdbcClient database,
            StaffDirectory accounts,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            Clock clock) {
        this.entities = entities;
        this.database = database;
        this.accounts = accounts;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    /** Of an account within the administrator's scope, the latest first. */
    @Transactional(readOnly = true)
    public List<ActingTerm> of(long staffId) {
        return accounts.find(staffId).isEmpty()
                ? List.of()
                : SelectionSpecification.create(StoredTerm.class)
                        .restrict(Restriction.equal(StoredTerm_.staffId, staffId))
                        .sort(Order.desc(StoredTerm_.fromDay))
                        .sort(Order.desc(StoredTerm_.id))
                        .createQuery(entities)
                        .getResultStream()
                        .map(StoredTerm::value)
                        .toList();
    }

    /** Whether somebody could be entered at all: he works with cases, can sign in, and is not the one who enters it. */
    public boolean mayAct(StaffAccount account) {
        return account.details().centreId() != null
                && account.details().roles().stream().anyMatch(Set.of(Role.SPECIALIST, Role.DIRECTOR)::contains)
                && account.state() != AccountState.RETIRED
                && account.state() != AccountState.LOCKED
                && account.id() != staff.actor().staffId();
    }

    /**
     * With the office comes the right to sign, which a second administrator has to confirm, as a director's.
     *
     * @throws NoSuchAccount also for one outside the administrator's scope
     * @throws InvalidInput  when something is missing or wrong, he may not act, or somebody acts there in these days
     */
    @Transactional
    public ActingTerm enter(long staffId, NewTerm term) {
        term.check(LocalDate.now(clock));
        var account = accounts.find(staffId).orElseThrow(NoSuchAccount::new);
        if (!mayAct(account)) {
            throw new InvalidInput("from", "staff.acting.error.who");
        }
        var centre = Objects.requireNonNull(account.details().centreId(), "asked above");
        lock(centre);
        overlapping(centre, term).stream().findFirst().ifPresent(other -> {
            throw new InvalidInput(
                    "from",
                    "staff.acting.error.overlap",
                    named("name", name(other)),
                    named("from", other.from()),
                    named("to", other.to()));
        });
        var stored = new StoredTerm(staffId, centre, term, staff.actor(), clock.instant());
        entities.persist(stored);
        entities.flush();
        accounts.giveOffice(staffId);
        events.publishEvent(stored.entered());
        return stored.value();
    }

    /** From now on; nothing changes when it is over already. Throws {@link NoSuchAccount} outside the scope. */
    @Transactional
    public void end(long termId) {
        var term = entities.find(StoredTerm.class, termId, LockModeType.PESSIMISTIC_WRITE);
        if (term == null || accounts.find(term.value().staffId()).isEmpty()) {
            throw new NoSuchAccount();
        }
        var today = LocalDate.now(clock);
        if (!term.isOver(today)) {
            events.publishEvent(term.end(today));
        }
    }

    /** Two administrators enter terms of one centre one after the other. */
    private void lock(long centreId) {
        RowLock.take(
                database,
                () -> database.sql("select id from career_centre where id = ?" + RowLock.BRIEFLY)
                        .param(centreId)
                        .query(Long.class)
                        .single());
    }

    private List<ActingTerm> overlapping(long centreId, NewTerm term) {
        return SelectionSpecification.create(StoredTerm.class)
                .restrict(Restriction.equal(StoredTerm_.centreId, centreId))
                .restrict(Where.notAfter(StoredTerm_.fromDay, term.to()))
                .restrict(Where.notBefore(StoredTerm_.toDay, term.from()))
                .createQuery(entities)
                .getResultStream()
                .map(StoredTerm::value)
                .filter(other -> !other.to().isBefore(other.from()))
                .toList();
    }

    private String name(ActingTerm term) {
        return accounts.find(term.staffId())
                .map(other -> other.details().name().full())
                .orElse("—");
    }
}
