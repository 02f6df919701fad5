package kz.zholdama.directory.records;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.directory.search.ListRequest;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.reading.Found;
import org.springframework.security.access.AccessDeniedException;

/**
 * A directory as its screen works with it. Reading is for everyone who is signed in, writing for administrators; others
 * get an {@link AccessDeniedException}. Every change is journalled with the fields before and after.
 */
public interface Listing<V> {

    List<Entry<V>> list(ListRequest request);

    /** Counts exactly as far as that is quick; the list itself goes on. */
    Found count(ListRequest request);

    /** All that a text leads to, by id and retired ones too, when they are few; for lists of what refers to them. */
    Optional<List<Long>> few(String text);

    Optional<Entry<V>> entry(long id);

    /**
     * @throws InvalidInput for a value that the directory does not take, or whose number or code belongs to another record
     */
    Entry<V> add(V value);

    /**
     * @param version the version that the screen shows
     * @throws ChangedMeanwhile when a colleague was faster; nothing is saved
     * @throws InvalidInput     as when it is added
     * @throws NoSuchEntry      when there is no such record
     */
    Entry<V> change(long id, long version, V value);

    /** Takes a record out of use from today; old cases keep it. Throws like {@link #change}. */
    Entry<V> retire(long id, long version);

    /** Takes a retired record back into use. Throws like {@link #change}. */
    Entry<V> restore(long id, long version);

    /** Whether nothing has ever referred to a record, so that it can be deleted instead of retired. */
    boolean mayBeDeleted(long id);

    /**
     * Deletes a record that nothing refers to; the journal keeps what it was.
     *
     * @throws ChangedMeanwhile when a colleague was faster
     * @throws StillUsed        when something refers to it, be it since this moment
     * @throws NoSuchEntry      when there is no such record
     */
    void delete(long id, long version);

    /** Names of the columns that a list may be sorted by. */
    Set<String> sortableBy();

    /** What the journal knows of a record, the latest change first; within the reader's scope. */
    List<RecordChange> history(long id, int offset, int limit);
}
