package kz.zholdama.platform.lists;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import org.jspecify.annotations.Nullable;

/** A row of what was saved of lists. */
@Entity
@Table(name = "saved_list")
class StoredList {

    private static final String COMMA = ",";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long staffId;
    private String staffName;

    @Column
    private @Nullable Long centreId;

    private String list;
    private String name;
    private String query;
    private String columnsShown;
    private boolean shared;

    @SuppressWarnings("NullAway.Init")
    protected StoredList() {}

    StoredList(StaffPrincipal by, String list, String query, Set<String> columns) {
        this.staffId = by.actor().staffId();
        this.list = list;
        this.query = query;
        this.columnsShown = String.join(COMMA, new TreeSet<>(columns));
        call("", false, by);
    }

    /** From now on it is shared with the centre that its owner has now. */
    final void call(String called, boolean withCentre, StaffPrincipal by) {
        name = called;
        shared = withCentre;
        staffName = by.actor().name();
        centreId = by.centreId();
    }

    boolean isOf(StaffPrincipal reader) {
        return staffId == reader.actor().staffId();
    }

    boolean isSeenBy(StaffPrincipal reader) {
        return isOf(reader) || shared && Objects.equals(centreId, reader.centreId());
    }

    /** Its owner, or an administrator within his scope when it is shared. */
    boolean mayBeEndedBy(StaffPrincipal reader) {
        return isOf(reader)
                || shared
                        && reader.has(Role.ADMINISTRATOR)
                        && (centreId == null ? reader.centreId() == null : reader.sees(centreId));
    }

    SavedList shownTo(StaffPrincipal reader) {
        var columns = Stream.of(columnsShown.split(COMMA))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
        return new SavedList(id(), name, staffName, query, columns, shared, isOf(reader), mayBeEndedBy(reader));
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    boolean isSameRow(StoredList other) {
        return id != null && id.equals(other.id);
    }

    String list() {
        return list;
    }

    String name() {
        return name;
    }
}
