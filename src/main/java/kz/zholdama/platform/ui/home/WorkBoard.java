package kz.zholdama.platform.ui.home;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.work.WorkDesk;
import kz.zholdama.platform.ui.work.WorkDesk.Entry;
import kz.zholdama.platform.ui.work.WorkReason;
import kz.zholdama.platform.ui.work.WorkSource;

/** The work itself: what waits, in the order in which it must be done, below the reasons as filters. Looks whether it changed. */
final class WorkBoard extends Div {

    private static final Duration LOOKS = Duration.ofSeconds(20);
    /** Nobody has moved anything for so long: the page asks no more until somebody does. */
    private static final Duration ABANDONED = Duration.ofMinutes(5);

    private final transient WorkDesk desk;
    private final transient Clock clock;
    private final transient List<WorkReason> reasons;
    private final transient Runnable refreshed;
    private final WorkFilters filters;
    private final OrderedList list = new OrderedList();
    private final Div told = new Div();
    private final Div foot = new Div();
    private transient Optional<Instant> seen = Optional.empty();

    /**
     * @param changed   told when another filter was pressed, so that the address can say it
     * @param refreshed told when a colleague did something
     */
    WorkBoard(WorkDesk desk, Clock clock, List<WorkReason> reasons, Runnable changed, Runnable refreshed) {
        this.desk = desk;
        this.clock = clock;
        this.reasons = reasons;
        this.refreshed = refreshed;
        this.filters = new WorkFilters(reasons, () -> {
            changed.run();
            show();
        });
        addClassName("work");
        list.addClassName("work-list");
        list.getElement().setAttribute("aria-label", getTranslation("home.title"));
        told.getElement().setAttribute("role", "status");
        told.addClassName("sr-only");
        foot.addClassName("work-foot");
        add(filters, told, list, foot);
    }

    WorkFilters filters() {
        return filters;
    }

    void show() {
        seen = desk.lastChange();
        draw(desk.entries(reasons, filters.reason(), filters.whose()));
    }

    private void draw(List<Entry> entries) {
        reasons.forEach(reason -> filters.count(reason.name(), reason.count().apply(filters.whose())));
        place(entries);
        list.setVisible(!entries.isEmpty());
        foot.removeAll();
        if (entries.isEmpty()) {
            foot.add(new EmptyState(getTranslation("home.no-work"), getTranslation("home.no-work.hint")));
        } else if (entries.size() == WorkSource.MOST) {
            reasons.stream()
                    .filter(reason ->
                            filters.reason() == null || filters.reason().equals(reason.name()))
                    .forEach(reason -> foot.add(new Anchor(reason.list(), getTranslation(reason.label()))));
            foot.addComponentAsFirst(new Div(getTranslation("home.rest")));
        }
    }

    /** Lines that stay are not touched: neither the focus nor the place of the page is lost. */
    private void place(List<Entry> entries) {
        var now = LocalDateTime.now(clock);
        var staying = new HashSet<>(entries.stream().map(Entry::line).toList());
        items().stream().filter(item -> !staying.contains(item.entry().line())).forEach(list::remove);
        var kept = new HashMap<>(
                items().stream().collect(Collectors.toMap(item -> item.entry().line(), Function.identity())));
        for (var at = 0; at < entries.size(); at++) {
            var here = at < list.getComponentCount() ? (WorkItem) list.getComponentAt(at) : null;
            if (here != null && here.entry().line().equals(entries.get(at).line())) {
                here.tell(now);
                continue;
            }
            var item = kept.get(entries.get(at).line());
            list.addComponentAtIndex(at, item == null ? new WorkItem(entries.get(at), now) : item);
        }
    }

    void sayThatNothingIsNext() {
        told.setText(getTranslation("home.none-next"));
        told.removeClassName("sr-only");
    }

    private List<WorkItem> items() {
        return list.getChildren().map(WorkItem.class::cast).toList();
    }

    /**
     * The page asks while it is in sight and somebody is at it: each question is a use of the session, which an abandoned page
     * would never let end.
     */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("""
                if (this.zhWatch) return;
                let used = Date.now();
                const uses = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart', 'focus'];
                const use = () => { used = Date.now(); };
                const look = () => {
                    if (this.isConnected && !document.hidden && Date.now() - used < $1) this.$server.look();
                };
                const seen = () => { if (!document.hidden) { use(); look(); } };
                uses.forEach(each => addEventListener(each, use, { capture: true, passive: true }));
                document.addEventListener('visibilitychange', seen);
                this.zhWatch = setInterval(() => {
                    if (this.isConnected) { look(); return; }
                    clearInterval(this.zhWatch);
                    this.zhWatch = null;
                    uses.forEach(each => removeEventListener(each, use, { capture: true }));
                    document.removeEventListener('visibilitychange', seen);
                }, $0);""", LOOKS.toMillis(), ABANDONED.toMillis());
    }

    /** Asked by the page again and again while somebody is at it. */
    @ClientCallable
    void look() {
        var latest = desk.lastChange();
        if (latest.equals(seen)) {
            var now = LocalDateTime.now(clock);
            items().forEach(item -> item.tell(now));
            return;
        }
        var before = items().stream().map(item -> item.entry().line()).toList();
        show();
        refreshed.run();
        var after = items().stream().map(item -> item.entry().line()).toList();
        if (!after.equals(before)) {
            told.addClassName("sr-only");
            told.setText(getTranslation("home.changed"));
        }
    }
}
