package kz.zholdama.decision.ui.timeline;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.timeline.Timeline;
import kz.zholdama.decision.timeline.TimelineKind;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.CasePanel;
import kz.zholdama.platform.ui.record.History;

/** Everything that happened in the case, a page at a time, the latest or the earliest first. */
final class TimelinePanel extends CasePanel {

    private final transient Timeline timeline;
    private final transient TimelineTexts texts;
    private final Select<TimelineKind> kind = new Select<>();
    private final Button order = new Button("", _ -> turn());
    private final Div told = new Div();
    private boolean oldestFirst;

    TimelinePanel(CaseDesk desk, Timeline timeline, TimelineTexts texts) {
        super(desk, "timeline");
        this.timeline = timeline;
        this.texts = texts;
        kind.setLabel(getTranslation("timeline.kind"));
        kind.setItems(TimelineKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("timeline.kind." + one.name()));
        kind.setValue(TimelineKind.ALL);
        kind.addValueChangeListener(_ -> refresh());
        order.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var choice = new Div(kind, order);
        choice.addClassName("timeline-choice");
        add(choice, told);
    }

    @Override
    public void show(CaseFile file) {
        refresh();
    }

    private void turn() {
        oldestFirst = !oldestFirst;
        refresh();
    }

    private void refresh() {
        order.setText(getTranslation(oldestFirst ? "timeline.latest-first" : "timeline.earliest-first"));
        var language = UI.getCurrent().getLocale();
        var id = desk().file().id();
        var history =
                new History((offset, limit) -> timeline.of(id, kind.getValue(), oldestFirst, offset, limit).stream()
                        .map(happened -> texts.told(happened, language))
                        .toList());
        told.removeAll();
        told.add(history.isEmpty() ? none() : history);
    }

    private Span none() {
        var none = new Span(getTranslation("timeline.none"));
        none.addClassName("muted");
        return none;
    }
}
