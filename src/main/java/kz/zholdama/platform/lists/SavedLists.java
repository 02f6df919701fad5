package kz.zholdama.platform.lists;

import static kz.zholdama.platform.Argument.named;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.security.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Filters, order and columns of a list under a name: one's own, and those that colleagues of the centre share. What is kept is
 * what the address of the list says, which has nobody's name or number in it; it is a setting of a screen like the language, and
 * is not journalled. Whoever removes a shared one takes away no right and no data.
 */
@Service
@PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR', 'ADMINISTRATOR')")
public class SavedLists {

    /** Of one person, over all lists. */
    public static final int MOST = 50;

    private static final int LONGEST_QUERY = 2000;
    private static final String LIKE_AN_IIN = "(?s).*\\d{12}.*";

    private final SavedRecords records;
    private final CurrentStaff staff;

    SavedLists(SavedRecords records, CurrentStaff staff) {
        this.records = records;
        this.staff = staff;
    }

    /** Of a list: the caller's own first, then those shared with him. */
    @Transactional(readOnly = true)
    public List<SavedList> of(String list) {
        var reader = staff.get();
        var own = records.of(reader.actor().staffId()).stream()
                .filter(one -> one.list().equals(list));
        var shared = records.sharedIn(reader.centreId(), list).stream().filter(one -> !one.isOf(reader));
        return Stream.concat(own, shared).map(one -> one.shownTo(reader)).toList();
    }

    /** What somebody shares and the caller may remove. */
    @Transactional(readOnly = true)
    public List<SavedList> sharedBy(long staffId) {
        return records.of(staffId).stream()
                .map(one -> one.shownTo(staff.get()))
                .filter(one -> one.shared() && one.mayEnd())
                .sorted(Comparator.comparing(SavedList::name))
                .toList();
    }

    /**
     * @param list    its route
     * @param query   of its address, where no name and no number of a person stands
     * @param columns keys of those shown
     * @throws InvalidInput when the name does not do, or the caller has {@link #MOST} of them
     */
    @Transactional
    public SavedList save(String list, String query, Set<String> columns, SavedName typed) {
        if (query.length() > LONGEST_QUERY || query.matches(LIKE_AN_IIN)) {
            throw new IllegalArgumentException("No address of a list");
        }
        var own = records.of(staff.actor().staffId());
        if (own.size() >= MOST) {
            throw new InvalidInput("name", "list.saved.error.too-many", named("most", MOST));
        }
        return keep(new StoredList(staff.get(), list, query, columns), typed, own);
    }

    /** Calls one's own another name, shares it or keeps it to oneself. Throws like {@link #save}. */
    @Transactional
    public SavedList change(long id, SavedName typed) {
        var one = records.find(id).filter(found -> found.isOf(staff.get())).orElseThrow(SavedListGone::new);
        return keep(one, typed, records.of(staff.actor().staffId()));
    }

    private SavedList keep(StoredList one, SavedName typed, List<StoredList> own) {
        var name = checked(typed.name());
        if (own.stream()
                .anyMatch(other -> !other.isSameRow(one)
                        && other.list().equals(one.list())
                        && other.name().equalsIgnoreCase(name))) {
            throw new InvalidInput("name", "list.saved.error.exists");
        }
        try {
            one.call(name, typed.shared(), staff.get());
            records.keep(one);
        } catch (DataIntegrityViolationException _) {
            throw new InvalidInput("name", "list.saved.error.exists"); // in another window, at the same moment
        }
        return one.shownTo(staff.get());
    }

    private static String checked(@Nullable String typed) {
        var name = Objects.requireNonNullElse(typed, "").strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            throw new InvalidInput("name", "form.required");
        }
        if (name.length() > SavedName.LONGEST) {
            throw new InvalidInput(
                    "name", "errors.too-long", named("most", SavedName.LONGEST), named("typed", name.length()));
        }
        if (name.replace(" ", "").matches(LIKE_AN_IIN)) {
            throw new InvalidInput("name", "list.saved.error.iin");
        }
        return name;
    }

    /**
     * @throws SavedListGone         when there is no such one that the caller sees
     * @throws AccessDeniedException when it is another's, and the caller no administrator of the centre
     */
    @Transactional
    public void remove(long id) {
        var reader = staff.get();
        var one = records.find(id)
                .filter(found -> found.isSeenBy(reader) || found.mayBeEndedBy(reader))
                .orElseThrow(SavedListGone::new);
        if (!one.mayBeEndedBy(reader)) {
            throw new AccessDeniedException("What a colleague saved");
        }
        records.remove(one);
    }
}
