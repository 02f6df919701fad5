package kz.zholdama.platform.ui.home;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.zholdama.platform.reading.Found;
import kz.zholdama.platform.ui.work.Whose;
import kz.zholdama.platform.ui.work.WorkChoice;
import kz.zholdama.platform.ui.work.WorkReason;
import org.jspecify.annotations.Nullable;

/** The reasons with their counts, of which one may be pressed; and whose work it is. */
final class WorkFilters extends Div {

    private final Map<@Nullable String, Button> reasons = new LinkedHashMap<>();
    private final Map<String, Span> counts = new LinkedHashMap<>();
    private final Map<Whose, Button> owners = new LinkedHashMap<>();
    private final Runnable changed;
    private @Nullable String reason;
    private Whose whose = Whose.ALL;

    WorkFilters(List<WorkReason> offered, Runnable changed) {
        this.changed = changed;
        addClassName("work-filters");
        var why = group(getTranslation("home.reasons"));
        offered.forEach(each -> why.add(reason(each)));
        add(why);
        var hold = group(getTranslation("home.whose"));
        for (var each : Whose.values()) {
            var button = toggle(() -> whose = each);
            button.setText(getTranslation("home.whose." + each.name()));
            owners.put(each, button);
            hold.add(button);
        }
        if (offered.stream().anyMatch(WorkReason::held)) {
            add(hold);
        }
        press();
    }

    private static Div group(String label) {
        var group = new Div();
        group.addClassName("work-group");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        return group;
    }

    /** Pressed again it is let go. */
    private Button reason(WorkReason each) {
        var count = new Span();
        count.addClassName("work-count");
        var button = toggle(() -> reason = each.name().equals(reason) ? null : each.name());
        button.setText(getTranslation(each.label()));
        button.setSuffixComponent(count);
        reasons.put(each.name(), button);
        counts.put(each.name(), count);
        return button;
    }

    private Button toggle(Runnable chosen) {
        var button = new Button();
        button.addClassName("work-filter");
        button.addClickListener(_ -> {
            chosen.run();
            press();
            changed.run();
        });
        return button;
    }

    private void press() {
        reasons.forEach((name, button) -> press(button, name != null && name.equals(reason)));
        owners.forEach((one, button) -> press(button, one == whose));
    }

    private static void press(Button button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }

    void choose(@Nullable String name, Whose of) {
        reason = reasons.containsKey(name) ? name : null;
        whose = of;
        press();
    }

    @Nullable
    String reason() {
        return reason;
    }

    Whose whose() {
        return whose;
    }

    WorkChoice choice() {
        return new WorkChoice(reason, whose);
    }

    void count(String name, Found found) {
        var shown = counts.get(name);
        var button = reasons.get(name);
        if (shown != null && button != null) {
            button.setClassName("work-filter-empty", found.rows() == 0);
            shown.setText(
                    found.atLeast()
                            ? getTranslation("home.more-than", named("count", found.rows()))
                            : String.valueOf(found.rows()));
        }
    }
}
