package kz.zholdama.journal;

import static kz.zholdama.platform.Utc.utc;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import kz.zholdama.platform.database.Aside;
import kz.zholdama.platform.security.ClientAddress;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.text.TwoNames;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The journal in its table: entries of a transaction are chained at its very end, looks and refusals at once. */
@Component
class ChainedJournal implements Journal {

    /** Chain of what belongs to no centre. */
    static final long NATIONAL = 0;

    static final Watcher NOBODY = (_, _) -> {};

    private final Chain chain;
    private final JdbcClient database;
    private final Aside aside;
    private final EntityManager entities;
    private final CurrentStaff staff;
    private final ClientAddress address;
    private final Clock clock;

    ChainedJournal(
            Chain chain,
            JdbcClient database,
            Aside aside,
            EntityManager entities,
            CurrentStaff staff,
            ClientAddress address,
            Clock clock) {
        this.chain = chain;
        this.database = database;
        this.aside = aside;
        this.entities = entities;
        this.staff = staff;
        this.address = address;
        this.clock = clock;
    }

    /** The one place where changes are journalled. */
    @EventListener
    void on(Happening happening) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalTransactionStateException(
                    "A change is journalled in the transaction that makes it: " + happening.action());
        }
        pending()
                .add(content(
                        happening.action(),
                        happening.subject(),
                        happening.centreId(),
                        happening.before(),
                        happening.after()));
    }

    @Override
    public void looked(Subject subject, @Nullable Long centreId) {
        looked(subject.type(), subject, centreId);
    }

    @Override
    public void looked(String action, Subject subject, @Nullable Long centreId) {
        appendApart(content(action + ".looked", subject, centreId, State.NONE, State.NONE));
    }

    @Override
    public void refused(String action, Subject subject, @Nullable Long centreId) {
        appendApart(content(action + ".refused", subject, centreId, State.NONE, State.NONE));
    }

    @Override
    public void exported(Subject subject, @Nullable Long centreId) {
        appendApart(content(subject.type() + ".exported", subject, centreId, State.NONE, State.NONE));
    }

    @Override
    public void follow(Watcher watcher) {
        pending().follow(watcher);
    }

    private void appendApart(EntryContent content) {
        var entries = List.of(content);
        chain.begin(entries);
        aside.<@Nullable Void>apart(own -> {
            chain.append(own, entries, NOBODY);
            return null;
        });
    }

    /** The entries of the running transaction; a suspended one keeps its own. */
    private PendingEntries pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PendingEntries.class::isInstance)
                .map(PendingEntries.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var pending = new PendingEntries(this::append);
                    TransactionSynchronizationManager.registerSynchronization(pending);
                    return pending;
                });
    }

    private void append(List<EntryContent> entries, Watcher watcher) {
        chain.begin(entries);
        entities.flush(); // takes every other lock first: the chain's is the last one and held shortly
        chain.append(database, entries, watcher);
    }

    private EntryContent content(String action, Subject subject, @Nullable Long centreId, State before, State after) {
        var who = staff.find();
        var actor = who.map(principal -> principal.actor());
        return new EntryContent(
                centreId == null ? NATIONAL : centreId,
                utc(clock.instant()).truncatedTo(ChronoUnit.MICROS),
                actor.map(it -> it.staffId()).orElse(null),
                actor.map(it -> it.name()).orElse("system"),
                who.map(it -> it.position()).orElse(new TwoNames("", null)),
                who.map(it -> it.roles().stream().sorted().map(Enum::name).collect(Collectors.joining(",")))
                        .orElse(""),
                address.find().orElse(null),
                action,
                subject,
                before.json(),
                after.json());
    }
}
