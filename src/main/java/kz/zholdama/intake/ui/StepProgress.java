package kz.zholdama.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import kz.zholdama.intake.drafts.IntakeStep;

/** How far the wizard is; the steps that can be opened are links. */
final class StepProgress extends OrderedList {

    /** @param reachable the furthest step that can be opened */
    StepProgress(IntakeStep current, IntakeStep reachable, Function<IntakeStep, String> address) {
        addClassName("wizard-progress");
        getElement().setAttribute("aria-label", getTranslation("intake.progress"));
        for (var step : IntakeStep.values()) {
            var name = getTranslation("intake.step." + step.name());
            var item = new ListItem();
            if (step == current) {
                item.add(new Span(name));
                item.getElement().setAttribute("aria-current", "step");
            } else if (step.compareTo(reachable) <= 0) {
                item.add(new Anchor(address.apply(step), name));
                item.addClassName(step.compareTo(current) < 0 ? "done" : "open");
            } else {
                item.add(new Span(name));
            }
            add(item);
        }
    }
}
