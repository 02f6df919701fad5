package kz.zholdama.platform.ui.record;

import com.vaadin.flow.component.Component;
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

/** What happened to a record, the latest first: what, when, by whom. */
public final class History extends Div {

    private final OrderedList list = new OrderedList();

    public History() {
        addClassName("record-history");
        add(list);
    }

    /** Said where nothing has happened: {@code <key>} and {@code <key>.hint}. */
    public static History empty(String key) {
        var history = new History();
        history.removeAll();
        history.add(new EmptyState(history.getTranslation(key), history.getTranslation(key + ".hint")));
        return history;
    }

    /**
     * @param by      null for the system itself
     * @param details what came of it, a line each
     * @param more    what can be done about it
     */
    public void add(String what, @Nullable Instant at, @Nullable String by, List<String> details, Component... more) {
        var title = new Span(what);
        title.addClassName("history-what");
        var item = new ListItem(title);
        if (at != null) {
            var who = new Span(Dates.moment(at) + (by == null ? "" : " · " + by));
            who.addClassName("muted");
            item.add(who);
        }
        if (!details.isEmpty()) {
            item.add(new UnorderedList(details.stream().map(ListItem::new).toArray(ListItem[]::new)));
        }
        item.add(more);
        list.add(item);
    }
}
