package kz.zholdama.platform.ui.home;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.TitledPage;
import kz.zholdama.platform.ui.ToDo;
import kz.zholdama.platform.ui.ToDoSource;
import kz.zholdama.platform.ui.work.FirstScreen;
import kz.zholdama.platform.ui.work.NextCase;
import kz.zholdama.platform.ui.work.Whose;
import kz.zholdama.platform.ui.work.WorkDesk;
import org.jspecify.annotations.Nullable;

/**
 * The first page of everyone, his work itself: the cases in the order in which they must be done. What has no cases leads to
 * where it is done.
 */
@Route("")
@PermitAll
@Menu(title = "home.menu", order = 0, icon = "vaadin:tasks")
class HomeView extends Div implements TitledPage, BeforeEnterObserver, AfterNavigationObserver {

    private static final String REASON = "reason";
    private static final String WHOSE = "whose";

    private final CurrentStaff staff;
    private final WorkDesk desk;
    private final List<DeskPart> parts;
    private final List<ToDoSource> sources;
    private final List<FirstScreen> others;
    private final @Nullable WorkBoard board;
    private Div around = new Div();

    HomeView(
            CurrentStaff staff,
            WorkDesk desk,
            List<DeskPart> parts,
            List<ToDoSource> sources,
            List<FirstSteps> first,
            List<FirstScreen> others,
            Clock clock) {
        this.staff = staff;
        this.desk = desk;
        this.parts = parts;
        this.sources = sources;
        this.others = others;
        addClassName("page");
        add(new PageHeader(getTranslation("home.title")));
        var steps = staff.get().isNationalAdministrator()
                ? first.stream().flatMap(each -> each.steps().stream()).toList()
                : List.<FirstStep>of();
        if (!FirstDay.isOver(steps)) {
            add(new FirstDay(steps));
        }
        var reasons = desk.reasons();
        board = reasons.isEmpty() ? null : new WorkBoard(desk, clock, reasons, this::keep, this::refresh);
        around = around();
        add(around);
        if (board != null) {
            add(board);
        } else if (FirstDay.isOver(steps) && around.getComponentCount() == 0) {
            add(new EmptyState(getTranslation("home.nothing"), getTranslation("home.nothing.hint")));
        }
    }

    /** What there is to know, and what has no cases; beside these, piles in which nothing is say nothing. */
    private Div around() {
        var all = new Div();
        all.addClassName("work-around");
        parts.stream().flatMap(part -> part.part(staff.get()).stream()).forEach(all::add);
        var piles = sources.stream()
                .flatMap(source -> source.toDos(staff.get()).stream())
                .filter(pile -> board == null || pile.count() > 0)
                .sorted(Comparator.comparingInt(ToDo::order))
                .toList();
        if (!piles.isEmpty()) {
            all.add(piles(piles));
        }
        return all;
    }

    /** Where nothing is said otherwise than before, what has the focus stays. */
    private void refresh() {
        var now = around();
        if (!now.getElement().getTextRecursively().equals(around.getElement().getTextRecursively())) {
            replace(around, now);
            around = now;
        }
    }

    private Div piles(List<ToDo> piles) {
        var all = new Div();
        all.addClassName("piles");
        piles.forEach(pile -> all.add(card(pile)));
        return all;
    }

    private Anchor card(ToDo pile) {
        var count = new Span(String.valueOf(pile.count()));
        count.addClassName("pile-count");
        var label = new H2(getTranslation(pile.label()));
        label.addClassName("pile-label");
        var hint = new Span(getTranslation(pile.hint()));
        hint.addClassName("pile-hint");
        var card = new Anchor(pile.route(), count, label, hint);
        card.addClassNames("pile");
        if (pile.count() == 0) {
            card.addClassName("pile-empty");
        }
        if (pile.late() > 0) {
            var late = new StatusBadge(getTranslation("home.late", named("count", pile.late())), StatusBadge.Tone.BAD);
            card.add(late);
        }
        return card;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FirstScreen.among(others, staff.get()).ifPresent(event::forwardTo);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (board != null) {
            var address = event.getLocation().getQueryParameters();
            board.filters()
                    .choose(
                            address.getSingleParameter(REASON).orElse(null),
                            Whose.of(address.getSingleParameter(WHOSE).orElse("")));
            desk.choose(board.filters().choice());
            board.show();
            if (address.getParameters().containsKey(NextCase.NONE)) {
                board.sayThatNothingIsNext();
            }
        }
    }

    /** What is pressed stands in the address, and the next case is one of these. */
    private void keep() {
        if (board == null) {
            return;
        }
        desk.choose(board.filters().choice());
        var address = new LinkedHashMap<String, String>();
        if (board.filters().reason() != null) {
            address.put(REASON, board.filters().reason());
        }
        if (board.filters().whose() != Whose.ALL) {
            address.put(WHOSE, board.filters().whose().inAddress());
        }
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("", QueryParameters.simple(address)));
    }

    @Override
    public String title() {
        return getTranslation("home.title");
    }
}
