package kz.zholdama.platform.ui.home;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.LocalDateTime;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.TimeLeftBadge;
import kz.zholdama.platform.ui.work.WorkDesk.Entry;
import kz.zholdama.platform.ui.work.WorkLine;

/** One line of the desk: why it waits, how long it may, whose case it is and who holds it. The whole line leads there. */
final class WorkItem extends ListItem {

    private final Entry entry;
    private final Div time = new Div();

    WorkItem(Entry entry, LocalDateTime now) {
        this.entry = entry;
        var line = entry.line();
        addClassName("work-line");
        if (line.held() == WorkLine.Held.ANOTHERS) {
            addClassName("work-anothers");
        }
        var why = new Div(new StatusBadge(getTranslation(entry.reason().label() + ".one"), tone(line)));
        why.addClassName("work-why");
        time.addClassName("work-time");
        var person = new Anchor(line.route(), line.person());
        person.addClassName("work-link");
        var about = new Span(getTranslation(line.about()));
        about.addClassName("muted");
        var whose = new Div(person, about);
        whose.addClassName("work-whose");
        var number = new Span(line.number());
        number.addClassName("work-number");
        var holder = new Span(
                line.held() == WorkLine.Held.MINE
                        ? getTranslation("home.held.mine")
                        : line.holder() == null ? getTranslation("home.held.nobody") : line.holder());
        holder.addClassName("work-holder");
        add(why, time, whose, number, holder);
        tell(now);
    }

    Entry entry() {
        return entry;
    }

    /** How much time is left now. */
    void tell(LocalDateTime now) {
        var line = entry.line();
        time.removeAll();
        if (line.due() != null) {
            time.add(new TimeLeftBadge(Duration.between(now, line.due())));
        } else if (line.since() != null) {
            var since = new Span(getTranslation("home.since", named("day", Dates.day(Dates.dayOf(line.since())))));
            since.addClassName("muted");
            time.add(since);
        }
    }

    void focus() {
        getChildren()
                .filter(Div.class::isInstance)
                .flatMap(part -> part.getChildren())
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .findFirst()
                .ifPresent(Anchor::focus);
    }

    private static StatusBadge.Tone tone(WorkLine line) {
        return switch (line.rank()) {
            case WorkLine.RETURNED -> StatusBadge.Tone.BAD;
            case WorkLine.UNDECIDED -> StatusBadge.Tone.ACTIVE;
            default -> StatusBadge.Tone.NEUTRAL;
        };
    }
}
