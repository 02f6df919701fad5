package kz.zholdama.platform.ui.home;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import kz.zholdama.platform.ui.StatusBadge;

/** Leads through what has to be entered before the centres can work; what is there already is ticked. */
class FirstDay extends Div {

    /** @param steps of which at least one is not done */
    FirstDay(List<FirstStep> steps) {
        addClassNames("panel", "first-day");
        var done = steps.stream().filter(FirstStep::done).count();
        var list = new OrderedList();
        steps.stream()
                .sorted(Comparator.comparingInt(FirstStep::order))
                .map(this::item)
                .forEach(list::add);
        add(
                new H2(getTranslation("first-day.title")),
                new Paragraph(getTranslation("first-day.hint", named("done", done), named("of", steps.size()))),
                list);
    }

    static boolean isOver(List<FirstStep> steps) {
        return steps.stream().allMatch(FirstStep::done);
    }

    private ListItem item(FirstStep step) {
        var hint = new Span(getTranslation(step.hint()));
        hint.addClassName("pile-hint");
        var item = new ListItem(new Anchor(step.route(), getTranslation(step.label())), hint);
        if (step.done()) {
            item.addClassName("first-day-done");
            item.addComponentAtIndex(1, new StatusBadge(getTranslation("first-day.done"), StatusBadge.Tone.GOOD));
        }
        return item;
    }
}
