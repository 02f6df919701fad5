package kz.zholdama.directory;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zholdama.platform.security.CurrentStaff;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What all directories do alike: list, add, change, retire, restore. Reading is for everyone who is signed in, writing
 * for administrators; every change is journalled and guarded by the version that the screen shows.
 */
abstract class Directory<E extends DirectoryRecord<V>, V> implements Listing<V> {

    private static final String READERS = "isAuthenticated()";
    private static final String WRITERS = "hasRole('ADMINISTRATOR')";

    private final Class<E> type;
    private final String name;
    private final Tools tools;

    /** What every directory works with. */
    @Component
    record Tools(EntityManager entities, Finder finder, ChangeJournal journal, CurrentStaff staff, Clock clock) {
    }

    /** @param name how the journal calls a record of this directory */
    Directory(Class<E> type, String name, Tools tools) {
        this.type = type;
        this.name = name;
        this.tools = tools;
    }

    abstract E blank();

    /** The list's own order. */
    abstract Finder.Order order();

    /** Columns that a screen may sort by, with the attributes they stand for. */
    abstract Map<String, String> sortable();

    /** Refuses what the directory does not take. {@code id} is null for a new record. */
    abstract void check(Long id, V value);

    /** Hook for what must follow a change, such as the paths of the settlements below. */
    void changed(E record) {
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public List<Entry<V>> list(ListRequest request) {
        var order = request.sort() == null || !sortable().containsKey(request.sort()) ? order()
                : new Finder.Order(request.ascending(), sortable().get(request.sort()));
        return tools.finder().list(type, request.text(), filter(request), order, request.offset(), request.limit())
                .stream().map(DirectoryRecord::entry).toList();
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public long count(ListRequest request) {
        return tools.finder().count(type, request.text(), filter(request));
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
        check(null, value);
        var record = blank();
        record.fill(value);
        record.touched(tools.staff().actor(), tools.clock().instant());
        tools.entities().persist(record);
        changed(record);
        tools.entities().flush();
        journal("added", record, null);
        return record.entry();
    }

    @Override
    @Transactional
    @PreAuthorize(WRITERS)
    public Entry<V> change(long id, long version, V value) {
        var record = opened(id, version);
        check(id, value);
        var before = record.value();
        record.fill(value);
        touch(record);
        changed(record);
        tools.entities().flush();
        journal("changed", record, before);
        return record.entry();
    }

    @Override
    @Transactional
    @PreAuthorize(WRITERS)
    public Entry<V> retire(long id, long version) {
        var record = opened(id, version);
        record.retire(LocalDate.now(tools.clock()));
        touch(record);
        tools.entities().flush();
        journal("retired", record, record.value());
        return record.entry();
    }

    @Override
    @Transactional
    @PreAuthorize(WRITERS)
    public Entry<V> restore(long id, long version) {
        var record = opened(id, version);
        record.restore();
        touch(record);
        tools.entities().flush();
        journal("restored", record, record.value());
        return record.entry();
    }

    Tools tools() {
        return tools;
    }

    Optional<E> record(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(tools.entities().find(type, id));
    }

    /** Another record than {@code id} whose attribute has this value. */
    Optional<E> other(Long id, String attribute, Object value) {
        return tools.entities().createQuery("select r from " + type.getName() + " r where r." + attribute + " = :value", type)
                .setParameter("value", value).getResultStream().filter(found -> !found.id().equals(id)).findFirst();
    }

    private E opened(long id, long version) {
        var record = record(id).orElseThrow(NoSuchEntry::new);
        tools.entities().refresh(record, LockModeType.PESSIMISTIC_WRITE);
        if (record.version() != version) {
            var last = record.entry();
            throw new ChangedMeanwhile(last.changedBy(), last.changedAt());
        }
        return record;
    }

    private void touch(E record) {
        record.touched(tools.staff().actor(), tools.clock().instant());
    }

    private void journal(String action, E record, V before) {
        tools.journal().record(name, action, record.id(), null, before, record.value());
    }

    private static <E> Finder.Filter<E> filter(ListRequest request) {
        return request.withRetired() ? Finder.Filter.none() : Finder.Filter.inUse();
    }
}
