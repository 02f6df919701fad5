package kz.zholdama.directory.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.directory.records.Listing;
import kz.zholdama.directory.records.RecordChange;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.Bilingual;
import kz.zholdama.platform.ui.record.History;
import org.jspecify.annotations.Nullable;

/** How the changes of a record are worded, each field before and after. */
final class RecordChanges {

    /** Ids say nothing to a reader; what they stand for is shown by another field. */
    private static final Set<String> HIDDEN = Set.of("parentId", "settlementId", "employerId", "mergedInto");

    private final Component screen;
    private final Names names;

    private RecordChanges(Component screen, Names names) {
        this.screen = screen;
        this.names = names;
    }

    /** How a field that holds an id is told; empty for one that holds none. */
    @FunctionalInterface
    interface Names {
        Optional<String> of(String field, String stored);
    }

    static History of(Component screen, Listing<?> listing, long id, Names names) {
        var words = new RecordChanges(screen, names);
        return new History((offset, limit) -> listing.history(id, offset, limit).stream()
                        .map(words::entry)
                        .toList())
                .orElse("directory.history.none");
    }

    private History.Entry entry(RecordChange change) {
        var by = change.by() == null ? screen.getTranslation("journal.system") : Bilingual.name(change.by());
        return new History.Entry(screen.getTranslation(change.action()), change.at(), by, lines(change));
    }

    private List<String> lines(RecordChange change) {
        return change.fields().stream()
                .filter(field -> !HIDDEN.contains(field.name()))
                .map(field -> line(type(change), isFile(change), field))
                .toList();
    }

    private static boolean isFile(RecordChange change) {
        return change.action().endsWith(".imported");
    }

    /** The record's type stands in the action: journal.action.directory.employer.changed. */
    private static String type(RecordChange change) {
        var parts = change.action().split("\\.", -1);
        return parts.length > 3 ? parts[3].replace("career-centre", "centre") : "";
    }

    private String line(String type, boolean isFile, RecordChange.Field field) {
        var label = screen.getTranslation((isFile ? "journal.field." : "directory." + type + ".") + field.name());
        var before = value(type, field.name(), field.before());
        var after = value(type, field.name(), field.after());
        if (field.before() == null) {
            return screen.getTranslation("directory.history.set", named("field", label), named("after", after));
        }
        return field.after() == null
                ? screen.getTranslation("directory.history.cleared", named("field", label), named("before", before))
                : screen.getTranslation(
                        "directory.history.changed",
                        named("field", label),
                        named("before", before),
                        named("after", after));
    }

    private String value(String type, String name, @Nullable String text) {
        if (text == null) {
            return "";
        }
        var named = names.of(name, text);
        if (named.isPresent()) {
            return named.get();
        }
        if (name.equals("measure")) {
            return screen.getTranslation("measure." + text);
        }
        if (name.equals("kind")) {
            return screen.getTranslation("directory." + type + ".kind." + text);
        }
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Dates.day(LocalDate.parse(text)) : text;
        } catch (DateTimeParseException _) {
            return text;
        }
    }
}
