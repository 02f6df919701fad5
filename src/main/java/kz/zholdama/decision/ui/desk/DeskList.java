package kz.zholdama.decision.ui.desk;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kz.zholdama.decision.AwaitingDecision;
import kz.zholdama.decision.ui.StatusBadges;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.TimeLeftBadge;
import kz.zholdama.platform.ui.list.RecordList;
import kz.zholdama.platform.ui.list.Rows;
import kz.zholdama.platform.ui.list.Source;

/** The decisions that await a signature, the most urgent first; the director's own ones cannot be selected. */
final class DeskList extends Div {

    /** Nobody signs more at one sitting; the rest follows when these are done. */
    static final int MOST = 500;

    private final Clock clock;
    private final RecordList<AwaitingDecision> list =
            new RecordList<>("desk.title", "desk.column.", AwaitingDecision::id);
    private final Button signSelected = new Button();
    private final Span beyond = new Span();
    private Map<Long, String> failures = Map.of();
    private List<AwaitingDecision> shown = List.of();

    DeskList(Clock clock, Consumer<AwaitingDecision> open, Consumer<Collection<AwaitingDecision>> sign) {
        this.clock = clock;
        addClassName("desk-list");
        list.choosable(decision -> !decision.ownWork());
        list.part("decision", this::line);
        list.addSelectionListener(_ -> countSelected());
        Rows.onOpen(list, open);
        signSelected.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        signSelected.addClickListener(_ -> sign.accept(selectedInOrder()));
        beyond.addClassName("muted");
        var all = new Button(getTranslation("desk.select-all"), _ -> select(_ -> true));
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var toolbar = new Div(signSelected, all);
        toolbar.addClassName("toolbar");
        add(toolbar, list, beyond);
        countSelected();
    }

    /** @param failed reasons by the decisions that could not be signed just now; they stay selected */
    void show(List<AwaitingDecision> awaiting, long all, Map<Long, String> failed) {
        shown = awaiting;
        failures = failed;
        list.show(Source.of(awaiting));
        select(decision -> failed.containsKey(decision.id()));
        beyond.setText(getTranslation("desk.beyond", named("count", all - awaiting.size())));
        beyond.setVisible(all > awaiting.size());
    }

    void focus() {
        Rows.focus(list);
    }

    private void select(Predicate<AwaitingDecision> which) {
        list.asMultiSelect()
                .select(shown.stream()
                        .filter(decision -> !decision.ownWork())
                        .filter(which)
                        .toList());
    }

    private List<AwaitingDecision> selectedInOrder() {
        return shown.stream().filter(list.getSelectedItems()::contains).toList();
    }

    private void countSelected() {
        var count = list.getSelectedItems().size();
        signSelected.setText(getTranslation("desk.sign-selected", named("count", count)));
        signSelected.setEnabled(count > 0);
    }

    private Component line(AwaitingDecision decision) {
        var name = new Span(decision.summary().applicantName());
        name.addClassName("desk-name");
        var details = new Div(decision.summary().number() + " · "
                + getTranslation("measure." + decision.summary().measure().name()));
        details.addClassName("muted");
        var states = new Div(
                StatusBadges.of(decision.kind()),
                new TimeLeftBadge(Duration.between(
                        LocalDateTime.now(clock), decision.summary().dueAt())));
        states.addClassName("case-states");
        var line = new Div(new Div(name), states, details);
        line.addClassName("desk-line");
        if (decision.ownWork()) {
            line.add(new StatusBadge(getTranslation("desk.own"), StatusBadge.Tone.WARNING));
        }
        if (failures.containsKey(decision.id())) {
            var reason = new Div(failures.get(decision.id()));
            reason.addClassName("desk-reason");
            line.add(reason);
        }
        return line;
    }
}
