package kz.zholdama.platform.ui.list;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.zholdama.platform.reading.Found;
import org.jspecify.annotations.Nullable;

/**
 * The list of every screen: read a page at a time from its {@link Source}, which sorts it. Arrow keys walk. The row that is open
 * beside it is marked, whatever is clicked, and stays so when the list is read anew.
 */
public final class RecordList<T> extends Grid<T> {

    private static final int PAGES_AHEAD = 4;

    /** Room for a word of some thirteen letters. */
    private static final String WIDTH = "9rem";

    static final double PIXELS_A_REM = 16;

    private static final String TELL_ROOM = """
            const watch = () => {
                const table = this.shadowRoot?.querySelector('#table');
                if (!table) return requestAnimationFrame(watch);
                let told = 0, due;
                const tell = () => {
                    const rem = table.clientWidth / parseFloat(getComputedStyle(document.documentElement).fontSize);
                    if (rem > 0 && rem !== told) {
                        told = rem;
                        this.dispatchEvent(new CustomEvent('list-room', { detail: rem }));
                    }
                };
                this.fitting?.disconnect();
                this.fitting = new ResizeObserver(() => { clearTimeout(due); due = setTimeout(tell, told ? 100 : 0); });
                this.fitting.observe(table);
            };
            watch();""";

    private final String headings;
    private final SerializableFunction<T, Object> identity;
    private final transient Fitting<T> fitting = new Fitting<>(this);
    private @Nullable T marked;

    /**
     * @param titleKey text key of what is listed
     * @param headings what the text keys of the headings begin with, {@code staff.column.}
     * @param identity what stays of a row when it changes
     */
    public RecordList(String titleKey, String headings, SerializableFunction<T, Object> identity) {
        this.headings = headings;
        this.identity = identity;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("record-list");
        getElement().setAttribute("aria-label", getTranslation(titleKey));
        setSelectionMode(SelectionMode.SINGLE);
        addSelectionListener(selected -> {
            if (selected.isFromClient()) {
                mark(marked);
            }
        });
        setColumnReorderingAllowed(true);
        // a window is resized under a dialog, too, where calls of the server's methods are ignored
        getElement()
                .addEventListener("list-room", told -> fitTo(told.getEventDetail(Double.class)))
                .addEventDetail()
                .allowInert();
    }

    /** Has rows ticked, those that may be, in place of one that is marked. */
    public void choosable(SerializablePredicate<T> may) {
        setSelectionMode(SelectionMode.MULTI);
        setItemSelectableProvider(may);
    }

    /**
     * A column of text. Its place is for the caller to set, and its width, in rem: no less than the longest word needs.
     * Columns share what room is left over as they grow.
     */
    public Column<T> text(String key, ValueProvider<T, @Nullable String> text) {
        return headed(key, addColumn(text), row -> Fitting.text(text.apply(row)));
    }

    /** A column of components: badges, links. */
    public Column<T> part(String key, ValueProvider<T, Component> part) {
        return headed(key, addComponentColumn(part), part);
    }

    /** A column of text, below which stands, once columns have given way, what the first of them says. */
    public Column<T> twoLines(String key, ValueProvider<T, String> text, ValueProvider<T, String> whenNarrow) {
        var lines = LitRenderer.<T>of("<div class='two-lines'><span>${item.first}</span>"
                        + "<span class='muted narrow-only'>${item.second}</span></div>")
                .withProperty("first", text)
                .withProperty("second", whenNarrow);
        return headed(key, addColumn(lines), row -> Fitting.text(text.apply(row)));
    }

    /** For rows that are read by the dozen. */
    public void dense() {
        addClassName("dense");
    }

    private Column<T> headed(String key, Column<T> column, ValueProvider<T, Component> inCard) {
        fitting.saidBy(key, inCard);
        return column.setKey(key).setResizable(true).setWidth(WIDTH).setHeader(getTranslation(headings + key));
    }

    /** Columns by which the database sorts; an address that names another sorts by none. */
    public void sortBy(Set<String> keys) {
        getColumns().forEach(column -> {
            if (keys.contains(column.getKey())) {
                column.setSortable(true).setSortProperty(column.getKey());
            }
        });
    }

    /** Columns that a list has no room for, when a record stands beside it or the window is narrow; the first goes first. */
    public void giveWay(String... keys) {
        fitting.giveWay(List.of(keys));
    }

    /**
     * What a row says first where it is a card: its title, and below it, without labels, what else is always in sight: state,
     * term, what can be done. The other columns follow with their headings.
     */
    public void inShort(String title, String... below) {
        fitting.head(Stream.concat(Stream.of(title), Stream.of(below)).toList());
    }

    Fitting<T> fitting() {
        return fitting;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var window = attached.getUI().getPage().getExtendedClientDetails().getWindowInnerWidth();
        if (window > 0) { // no list is wider; a telephone's cards are there at once
            fitTo(window / PIXELS_A_REM);
        }
        getElement().executeJs(TELL_ROOM);
    }

    /** @param rem the width that the browser gave the list */
    private void fitTo(double rem) {
        fitting.fitTo(rem);
        getElement().executeJs("this.fittedTo = $0", rem);
    }

    /** Reads the list. @return how many rows it has */
    public Found show(Source<T> source) {
        var count = source.count();
        var data = setItems(query -> source.rows(query.getOffset(), query.getLimit()).stream(), _ -> count.rows());
        data.setIdentifierProvider(identity::apply);
        if (count.atLeast()) {
            data.setItemCountEstimate(Math.max(count.about(), getPageSize() * PAGES_AHEAD));
        }
        mark(marked);
        return count;
    }

    /** Marks the row that is open beside the list; null for none. */
    public void mark(@Nullable T row) {
        marked = row;
        if (row == null) {
            deselectAll();
        } else {
            select(row);
        }
    }
}
