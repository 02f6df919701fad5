package kz.zholdama.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import kz.zholdama.directory.records.RecordChange;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.EmptyState;
import org.jspecify.annotations.Nullable;

/** Who changed what of a record, the latest first, each field before and after. */
final class HistoryList extends Div {

    /** Ids say nothing to a reader; what they stand for is shown by another field. */
    private static final Set<String> HIDDEN = Set.of("parentId", "settlementId", "employerId", "mergedInto");

    HistoryList(List<RecordChange> changes) {
        addClassName("record-history");
        if (changes.isEmpty()) {
            add(new EmptyState(
                    getTranslation("directory.history.none"), getTranslation("directory.history.none.hint")));
            return;
        }
        var list = new OrderedList();
        changes.forEach(change -> list.add(item(change)));
        add(list);
    }

    private ListItem item(RecordChange change) {
        var what = new Span(getTranslation(change.action()));
        what.addClassName("history-what");
        var who = new Span(Dates.moment(change.at()) + " · " + change.by());
        who.addClassName("muted");
        var fields = new UnorderedList();
        change.fields().stream()
                .filter(field -> !HIDDEN.contains(field.name()))
                .forEach(field -> fields.add(new ListItem(line(type(change), field))));
        return new ListItem(what, who, fields);
    }

    /** The record's type stands in the action: journal.action.directory.employer.changed. */
    private static String type(RecordChange change) {
        var parts = change.action().split("\\.", -1);
        return parts.length > 3 ? parts[3].replace("career-centre", "centre") : "";
    }

    private String line(String type, RecordChange.Field field) {
        var label = getTranslation("directory." + type + "." + field.name());
        var before = value(type, field.name(), field.before());
        var after = value(type, field.name(), field.after());
        if (field.before() == null) {
            return getTranslation("directory.history.set", label, after);
        }
        return field.after() == null
                ? getTranslation("directory.history.cleared", label, before)
                : getTranslation("directory.history.changed", label, before, after);
    }

    private String value(String type, String name, @Nullable String text) {
        if (text == null) {
            return "";
        }
        if (name.equals("measure")) {
            return getTranslation("measure." + text);
        }
        if (name.equals("kind")) {
            return getTranslation("directory." + type + ".kind." + text);
        }
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Dates.day(LocalDate.parse(text)) : text;
        } catch (DateTimeParseException _) {
            return text;
        }
    }
}
