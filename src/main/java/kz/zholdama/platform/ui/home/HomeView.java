package kz.zholdama.platform.ui.home;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.TitledPage;
import kz.zholdama.platform.ui.ToDo;
import kz.zholdama.platform.ui.ToDoSource;

/** The first page of everyone: the work that waits for him, by reason, the most urgent first. */
@Route("")
@PermitAll
@Menu(title = "home.menu", order = 0, icon = "vaadin:tasks")
class HomeView extends Div implements TitledPage {

    HomeView(CurrentStaff staff, List<ToDoSource> sources, List<FirstSteps> first) {
        addClassName("page");
        var piles = sources.stream()
                .flatMap(source -> source.toDos(staff.get()).stream())
                .sorted(Comparator.comparingInt(ToDo::order))
                .toList();
        add(new PageHeader(getTranslation("home.title")));
        var steps = staff.get().isNationalAdministrator()
                ? first.stream().flatMap(each -> each.steps().stream()).toList()
                : List.<FirstStep>of();
        if (!FirstDay.isOver(steps)) {
            add(new FirstDay(steps));
        } else if (piles.isEmpty()) {
            add(new EmptyState(getTranslation("home.nothing"), getTranslation("home.nothing.hint")));
            return;
        }
        var board = new Div();
        board.addClassName("piles");
        piles.forEach(pile -> board.add(card(pile)));
        add(board);
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
    public String title() {
        return getTranslation("home.title");
    }
}
