package kz.zholdama.directory.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.text.SearchText;
import org.jspecify.annotations.Nullable;

/** What every directory record has: a version, a day of retirement, its search text and who changed it last. */
@MappedSuperclass
public abstract class DirectoryRecord<V> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private @Nullable LocalDate retiredOn;

    /** The file that brought it; null for what was entered here. */
    private @Nullable Long importId;

    private String searchText;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "changed_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "changed_by_name"))
    @AttributeOverride(name = "position", column = @Column(name = "changed_by_position"))
    private @Nullable Actor changedBy;

    private @Nullable Instant changedAt;

    /** Takes over what was entered; identity and version stay. */
    public abstract void fill(V value);

    public abstract V value();

    protected void searchable(@Nullable String... parts) {
        searchText = SearchText.of(parts);
    }

    /** The words alone, each between blanks, for a table whose search goes by words. */
    protected void searchableByWords(String... parts) {
        searchText = SearchText.betweenBlanks(parts);
    }

    /** Hook for a directory that tells what was entered here from what a classifier has. */
    protected void enteredByHand() {}

    void broughtBy(long file) {
        importId = file;
    }

    Optional<Long> importId() {
        return Optional.ofNullable(importId);
    }

    public void retire(LocalDate on) {
        retiredOn = on;
    }

    public void restore() {
        retiredOn = null;
    }

    public void touched(Actor by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    public boolean isRetired() {
        return retiredOn != null;
    }

    public Entry<V> entry() {
        return new Entry<>(
                storedId(), value(), version, retiredOn, changedBy == null ? null : changedBy.name(), changedAt);
    }

    /** Null until it is stored. */
    @Nullable
    public Long id() {
        return id;
    }

    public long storedId() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public long version() {
        return version;
    }

    public String searchText() {
        return searchText;
    }
}
