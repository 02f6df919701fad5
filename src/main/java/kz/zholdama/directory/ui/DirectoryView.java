package kz.zholdama.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.directory.records.Listing;
import kz.zholdama.directory.search.ListRequest;
import kz.zholdama.directory.search.Shown;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.reading.Found;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.platform.ui.list.ColumnSort;
import kz.zholdama.platform.ui.list.Filters;
import kz.zholdama.platform.ui.list.RecordList;
import kz.zholdama.platform.ui.list.Source;
import kz.zholdama.platform.ui.record.Beside;
import kz.zholdama.platform.ui.record.RecordPanel;
import kz.zholdama.platform.ui.record.RecordsView;
import org.jspecify.annotations.Nullable;

/** A directory: its records, retired ones when they are asked for, as a list and, where it has one, as a tree. */
abstract class DirectoryView<V> extends RecordsView<Entry<V>> {

    /** Columns as wide as what stands in them; the names share the rest. */
    private static final Map<String, String> NARROW =
            Map.of("bin", "9rem", "kato", "7.5rem", "code", "6.5rem", "phone", "10.5rem");

    private static final Set<String> WIDE = Set.of("path", "qualifications");

    /** An address is no place for a whole country: branches opened beyond are not remembered. */
    private static final int MOST_BRANCHES = 40;

    private static final String TREE = "tree";

    private final String texts;
    private final Listing<V> listing;
    private final Rights rights;
    private final TextField search = Filters.search("");
    private final Select<Shown> shown = new Select<>();
    private final Button asTree = new Button();
    private @Nullable DirectoryTree tree;
    /** What of the tree is open; null for the list. */
    private @Nullable List<Long> branches;

    /** What the person may do here. */
    record Rights(boolean write, boolean readHistory) {}

    /** @param type of its records in text keys, {@code directory.<type>.…} */
    @SuppressWarnings("this-escape") // what it hands out is called by the person, later
    DirectoryView(String type, Listing<V> listing, CurrentStaff staff) {
        super(
                "directory." + type + ".title",
                new RecordList<>("directory." + type + ".title", "directory." + type + ".", Entry::id));
        this.texts = "directory." + type + ".";
        this.listing = listing;
        this.rights = new Rights(
                staff.get().has(Role.ADMINISTRATOR),
                staff.get().has(Role.ADMINISTRATOR) || staff.get().has(Role.AUDITOR));
        list().setPartNameGenerator(entry -> entry.isRetired() ? "retired" : null);
        search.setPlaceholder(getTranslation(texts + "search"));
        search.setAriaLabel(getTranslation(texts + "search"));
        filters().add("q", search, DirectoryView::withoutNumbers, Optional::of);
        shown.setItems(Shown.values());
        shown.setAriaLabel(getTranslation("directory.shown"));
        shown.setItemLabelGenerator(which -> getTranslation("directory.shown." + which.name()));
        filters()
                .add(
                        "show",
                        shown,
                        Shown.IN_USE,
                        DirectoryView::inAddress,
                        text -> Stream.of(Shown.values())
                                .filter(which -> text.equals(inAddress(which)))
                                .findFirst());
        if (rights.write()) {
            offerNew("directory.add");
        }
    }

    /** The number of a sole trader is his ИИН, which is no part of an address. */
    private static @Nullable String withoutNumbers(String typed) {
        return typed.isBlank() || typed.matches(".*\\d{12}.*") ? null : typed.strip();
    }

    private static String inAddress(Shown which) {
        return which.name().toLowerCase(Locale.ROOT);
    }

    /** How a record is called in headings and questions. */
    abstract String title(V value);

    /** What stands in the form of a new record. */
    abstract V blank();

    abstract Form<V> form();

    /** How a field of a change that holds an id is told in the history; empty for one that holds none. */
    Optional<String> named(String field, String stored) {
        return Optional.empty();
    }

    /** Further pages beside the form, by the key of their title. */
    Map<String, Component> pages(Entry<V> entry) {
        return Map.of();
    }

    /** Further actions on a record in use, for administrators. */
    List<Component> actions(Entry<V> entry, Runnable changed) {
        return List.of();
    }

    /** Why a record cannot be taken out of use yet; the service refuses it, too. */
    Optional<UserFacingException> hindersRetiring(Entry<V> entry) {
        return Optional.empty();
    }

    /** A form of one column with the labels of this directory. */
    final Form<V> form(Class<V> value) {
        return new Form<>(value, texts).inOneColumn();
    }

    final Grid.Column<Entry<V>> column(String name, Function<V, @Nullable String> text) {
        var column = list().text(name, entry -> text.apply(entry.value()))
                .setWidth("11rem")
                .setFlexGrow(WIDE.contains(name) ? 2 : 1);
        Optional.ofNullable(NARROW.get(name))
                .ifPresent(width -> column.setFlexGrow(0).setWidth(width));
        if (listing.sortableBy().contains(name)) {
            column.setSortable(true).setSortProperty(name);
        }
        return column;
    }

    /** Loading and saving of files. */
    final void addFiles(String type, FileActions files) {
        files.of(type, this::request, rights.write()).forEach(header()::addAction);
    }

    final String texts() {
        return texts;
    }

    final Listing<V> listing() {
        return listing;
    }

    final Rights rights() {
        return rights;
    }

    /** What the list shows, from its first row. */
    final ListRequest request() {
        return request(sort());
    }

    private ListRequest request(ColumnSort by) {
        return new ListRequest(search.getValue().strip(), shown.getValue(), by.column(), by.ascending(), 0, 0);
    }

    @Override
    protected Source<Entry<V>> source(ColumnSort by) {
        var asked = request(by);
        return new Source<>() {

            @Override
            public List<Entry<V>> rows(int offset, int limit) {
                return listing.list(asked.page(offset, limit));
            }

            @Override
            public Found count() {
                return listing.count(asked.page(0, 1));
            }
        };
    }

    @Override
    protected Optional<Entry<V>> find(String id) {
        return id.matches("\\d{1,18}") ? listing.entry(Long.parseLong(id)) : Optional.empty();
    }

    @Override
    protected String id(Entry<V> entry) {
        return String.valueOf(entry.id());
    }

    @Override
    protected RecordPanel panel(@Nullable Entry<V> entry, Beside<Entry<V>> beside) {
        return new DirectoryPanel<>(this, entry, beside);
    }

    /** Offers the same directory as a tree in the list's place; the address says which of the two, and what is open. */
    final void addTree(String key, DirectoryTree offered) {
        tree = offered;
        left().add(offered.component());
        asTree.setText(getTranslation(key));
        asTree.setIcon(VaadinIcon.FILE_TREE.create());
        asTree.addClickListener(_ -> {
            branches = branches == null ? List.of() : null;
            keepAddress();
            showTree();
        });
        offered.onBranches(open -> {
            branches = List.copyOf(open);
            keepAddress();
        });
        filters().addFirst(asTree);
    }

    private void showTree() {
        if (tree != null) {
            var shownAsTree = branches != null;
            list().setVisible(!shownAsTree);
            filters().showOnly(shownAsTree ? asTree : null);
            tree.component().setVisible(shownAsTree);
            tree.open(branches == null ? List.of() : branches);
            asTree.getElement().setAttribute("aria-pressed", String.valueOf(shownAsTree));
        }
    }

    @Override
    protected Grid<?> rows() {
        return tree != null && branches != null ? tree.component() : list();
    }

    @Override
    protected void reload() {
        super.reload();
        if (tree != null) {
            tree.reload();
        }
    }

    @Override
    protected void read(QueryParameters address) {
        branches = address.getSingleParameter(TREE)
                .filter(ids -> ids.matches("[\\d.]*"))
                .map(DirectoryView::branches)
                .orElse(null);
        showTree();
    }

    private static List<Long> branches(String ids) {
        return Arrays.stream(ids.split("\\.", -1))
                .filter(id -> id.matches("\\d{1,18}"))
                .limit(MOST_BRANCHES)
                .map(Long::valueOf)
                .toList();
    }

    @Override
    protected void put(Map<String, String> address) {
        super.put(address);
        if (branches != null) {
            address.put(
                    TREE,
                    branches.stream().limit(MOST_BRANCHES).map(String::valueOf).collect(Collectors.joining(".")));
        }
    }
}
