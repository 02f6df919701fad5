package kz.zholdama.platform.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.EmptyState;
import org.jspecify.annotations.Nullable;

/** What happened to a record, the latest first, a page at a time: what, when, by whom, and what came of it. */
public final class History extends Div {

    private static final int PAGE = 10;

    private final transient Reader reader;
    private final OrderedList list = new OrderedList();
    private final Button more = new Button(getTranslation("history.more"), _ -> showMore());
    private int shown;

    /**
     * One thing that happened.
     *
     * @param by     null for whom nobody names
     * @param lines  what came of it, a line each
     * @param action what can be done about it; null for nothing
     */
    public record Entry(
            String what,
            @Nullable Instant at,
            @Nullable String by,
            List<String> lines,
            @Nullable Component action) {

        public Entry(String what, @Nullable Instant at, @Nullable String by, List<String> lines) {
            this(what, at, by, lines, null);
        }
    }

    /** Entries in the order of the history. */
    @FunctionalInterface
    public interface Reader {

        List<Entry> read(int offset, int limit);
    }

    /** Of entries that are all at hand. */
    public History(List<Entry> entries) {
        this((offset, limit) -> entries.stream().skip(offset).limit(limit).toList());
    }

    public History(Reader reader) {
        this.reader = reader;
        addClassName("record-history");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(list, more);
        show();
    }

    public boolean isEmpty() {
        return shown == 0;
    }

    /** Said where nothing has happened: {@code <key>} and {@code <key>.hint}. */
    public History orElse(String key) {
        if (isEmpty()) {
            removeAll();
            add(new EmptyState(getTranslation(key), getTranslation(key + ".hint")));
        }
        return this;
    }

    private void showMore() {
        var before = shown;
        show();
        // whoever goes through by keyboard goes on with what has come
        var first = list.getComponentAt(before).getElement();
        first.setAttribute("tabindex", "-1");
        first.callJsFunction("focus");
    }

    private void show() {
        var page = reader.read(shown, PAGE + 1);
        page.stream().limit(PAGE).map(History::item).forEach(list::add);
        shown += Math.min(page.size(), PAGE);
        more.setVisible(page.size() > PAGE);
    }

    private static ListItem item(Entry entry) {
        var what = new Span(entry.what());
        what.addClassName("history-what");
        var item = new ListItem(what);
        if (entry.at() != null) {
            var who = new Span(Dates.moment(entry.at()) + (entry.by() == null ? "" : " · " + entry.by()));
            who.addClassName("muted");
            item.add(who);
        }
        if (!entry.lines().isEmpty()) {
            item.add(new UnorderedList(entry.lines().stream().map(ListItem::new).toArray(ListItem[]::new)));
        }
        if (entry.action() != null) {
            item.add(entry.action());
        }
        return item;
    }
}
