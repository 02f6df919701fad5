package kz.zholdama.directory.records;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import kz.zholdama.directory.importing.Progress;
import kz.zholdama.directory.search.ListRequest;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.platform.reading.Found;
import kz.zholdama.platform.reading.Where;
import kz.zholdama.platform.security.CurrentStaff;
import org.hibernate.query.Order;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What all directories do alike: list, add, change, retire, restore. Reading is for everyone who is signed in, writing
 * for administrators; every change is journalled and guarded by the version that the screen shows.
 */
public abstract class Directory<E extends DirectoryRecord<V>, V> implements Listing<V> {

    private static final String READERS = "isAuthenticated()";
    private static final String WRITERS = "hasRole('ADMINISTRATOR')";

    private static final int FEW = 300;

    private final Class<E> type;
    private final String name;
    private final Tools tools;

    /** What every directory works with. */
    @Component
    public record Tools(
            EntityManager entities,
            Finder finder,
            ApplicationEventPublisher events,
            JournalReader journal,
            CurrentStaff staff,
            Clock clock,
            Uses uses) {}

    /** @param name how the journal calls a record of this directory */
    protected Directory(Class<E> type, String name, Tools tools) {
        this.type = type;
        this.name = name;
        this.tools = tools;
    }

    protected abstract E blank();

    /** The list's own order. */
    protected abstract List<Order<E>> order();

    /** Columns that a screen may sort by. */
    protected abstract Map<String, SingularAttribute<E, String>> sortable();

    /** The column that tells a record from all others. */
    protected abstract SingularAttribute<E, String> key();

    /** Refuses what the directory does not take, whatever else it holds. */
    protected abstract void checkEntered(V value);

    /** Refuses what another record has already. {@code id} is null for a new record. */
    protected abstract void checkUnique(@Nullable Long id, V value);

    /** Every foreign key to this directory, whatever holds it. */
    protected abstract List<Uses.Reference> references();

    /** Whether a record must stay for what is told by it alone. */
    protected boolean isKept(E record) {
        return false;
    }

    /** Refuses to retire a record that is still worked with. Its row is locked. */
    protected void checkRetire(E record) {}

    /** Refuses to take a record back that must stay retired. */
    protected void checkRestore(E record) {}

    /** Completes a filled record from others before it is written. */
    protected void prepare(E record) {}

    /** Hook for what must follow a change, such as the paths of the settlements below. */
    protected void changed(E record) {}

    /** Hook for what goes with a record. */
    protected void deleting(E record) {}

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public List<Entry<V>> list(ListRequest request) {
        return page(request).stream().map(DirectoryRecord::entry).toList();
    }

    /** One page of records; a directory too large for the common way has its own. */
    protected List<E> page(ListRequest request) {
        var attribute = request.sort() == null ? null : sortable().get(request.sort());
        var order = attribute == null
                ? order()
                : List.of(request.ascending() ? Order.asc(attribute) : Order.desc(attribute));
        return tools.finder().list(type, request.text(), filter(request), order, request.offset(), request.limit());
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public Optional<List<Long>> few(String text) {
        return few(Finder.leadsTo(text));
    }

    protected final Optional<List<Long>> few(Restriction<? super E> which) {
        var ids = SelectionSpecification.create(type)
                .restrict(which)
                .createProjection(DirectoryRecord_.id)
                .createQuery(tools.entities())
                .setMaxResults(FEW + 1)
                .getResultList();
        return ids.size() > FEW ? Optional.empty() : Optional.of(ids);
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public Found count(ListRequest request) {
        return Found.exactly((int) tools.finder().count(type, request.text(), filter(request)));
    }

    @Override
    public Set<String> sortableBy() {
        return sortable().keySet();
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'AUDITOR')")
    public List<RecordChange> history(long id, int offset, int limit) {
        return tools.journal().history(subjects(id), offset, limit).stream()
                .map(RecordChange::of)
                .toList();
    }

    /** What the history of a record consists of. */
    protected List<Subject> subjects(long id) {
        return Stream.concat(
                        Stream.of(Subject.of(name, id)),
                        record(id).flatMap(DirectoryRecord::importId).map(FileImported::subject).stream())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public Optional<Entry<V>> entry(long id) {
        return Optional.ofNullable(tools.entities().find(type, id)).map(DirectoryRecord::entry);
    }

    @Override
    @Transactional
    @PreAuthorize(WRITERS)
    public Entry<V> add(V value) {
        checkEntered(value);
        checkUnique(null, value);
        var record = blank();
        record.enteredByHand();
        write(record, value);
        tools.entities().persist(record);
        changed(record);
        tools.entities().flush();
        publish("added", record, null);
        return record.entry();
    }

    @Override
    @Transactional
    @PreAuthorize(WRITERS)
    public Entry<V> change(long id, long version, V value) {
        var record = opened(id, version);
        checkEntered(value);
        checkUnique(id, value);
        var before = record.value();
        write(record, value);
        changed(record);
        tools.entities().flush();
        publish("changed", record, before);
        return record.entry();
    }

    @Override
    @Transactional
    @PreAuthorize(WRITERS)
    public Entry<V> retire(long id, long version) {
        var record = opened(id, version);
        checkRetire(record);
        record.retire(LocalDate.now(tools.clock()));
        touch(record);
        changed(record);
        tools.entities().flush();
        publish("retired", record, record.value());
        return record.entry();
    }

    @Override
    @Transactional
    @PreAuthorize(WRITERS)
    public Entry<V> restore(long id, long version) {
        var record = opened(id, version);
        checkRestore(record);
        record.restore();
        touch(record);
        changed(record);
        tools.entities().flush();
        publish("restored", record, record.value());
        return record.entry();
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize(WRITERS)
    public boolean mayBeDeleted(long id) {
        return record(id).filter(record -> !isKept(record)).isPresent()
                && !tools.uses().isReferredTo(references(), id);
    }

    @Override
    @Transactional
    @PreAuthorize(WRITERS)
    public void delete(long id, long version) {
        var record = opened(id, version); // whoever takes it now waits, and is told that it is gone
        if (isKept(record)) {
            throw new StillUsed();
        }
        var before = record.value();
        try {
            deleting(record);
            tools.entities().remove(record);
            tools.entities().flush();
        } catch (RuntimeException thrown) {
            throw Collision.isBehind(thrown) ? new StillUsed() : thrown;
        }
        tools.events().publishEvent(RecordChanged.of(name, "deleted", id, null, before, null));
    }

    /** The value of a record that a case takes: from now on it can be retired only. Empty when it is not there any more. */
    protected Optional<V> used(Uses.Reference use, long id) {
        return tools.uses().note(use, id) ? record(id).map(DirectoryRecord::value) : Optional.empty();
    }

    /** What a file adds, checked before: the event of the file tells it. */
    protected E addedByFile(V value, long importId) {
        var record = blank();
        write(record, value);
        record.broughtBy(importId);
        tools.entities().persist(record);
        return record;
    }

    /** What a file says of a record that is there, checked before. */
    protected E changedByFile(long id, V value) {
        var record = tools.entities().find(type, id, LockModeType.PESSIMISTIC_WRITE);
        var before = record.value();
        write(record, value);
        publish("changed", record, before);
        return record;
    }

    /** Like {@link #changed} for a batch of an import. */
    protected void changedAll(List<E> records) {
        records.forEach(this::changed);
    }

    /** The records, retired ones too, with one of the keys. */
    @Transactional(readOnly = true)
    public List<Entry<V>> withOneOf(List<String> keys) {
        return keys.stream()
                .gather(Gatherers.windowFixed(Progress.BATCH))
                .flatMap(some -> SelectionSpecification.create(type)
                        .restrict(Where.in(key(), some))
                        .createQuery(tools.entities())
                        .getResultStream()
                        .map(DirectoryRecord::entry))
                .toList();
    }

    protected Tools tools() {
        return tools;
    }

    protected Optional<E> record(@Nullable Long id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(tools.entities().find(type, id));
    }

    /** Another record than {@code id} with this key. */
    protected Optional<E> other(@Nullable Long id, String key) {
        return SelectionSpecification.create(type)
                .restrict(Restriction.equal(key(), key))
                .createQuery(tools.entities())
                .getResultStream()
                .filter(found -> !Objects.equals(found.id(), id))
                .findFirst();
    }

    /** The first of this name in either language, also a retired one. */
    protected Optional<V> byName(
            String name, SingularAttribute<E, String> russian, SingularAttribute<E, String> kazakh) {
        var either = Restriction.any(Restriction.equal(russian, name), Restriction.equal(kazakh, name));
        return tools.finder().list(type, null, either, List.of(), 0, 1).stream()
                .map(DirectoryRecord::value)
                .findFirst();
    }

    /** The record, locked. @throws ChangedMeanwhile when it is no longer as the screen shows it */
    protected E opened(long id, long version) {
        var record = Optional.ofNullable(
                        tools.entities().find(type, id, LockModeType.PESSIMISTIC_WRITE)) // locked before it is read
                .orElseThrow(NoSuchEntry::new);
        tools.entities().refresh(record);
        if (record.version() != version) {
            var last = record.entry();
            throw new ChangedMeanwhile(last.changedBy(), last.changedAt());
        }
        return record;
    }

    private void write(E record, V value) {
        record.fill(value);
        prepare(record);
        touch(record);
    }

    protected void touch(E record) {
        record.touched(tools.staff().actor(), tools.clock().instant());
    }

    private void publish(String change, E record, @Nullable V before) {
        tools.events().publishEvent(RecordChanged.of(name, change, record.storedId(), null, before, record.value()));
    }

    private Restriction<? super E> filter(ListRequest request) {
        return switch (request.shown()) {
            case IN_USE -> Finder.inUse();
            case RETIRED -> Finder.retired();
            case ALL -> Restriction.unrestricted();
        };
    }
}
