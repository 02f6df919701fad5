package kz.zholdama.journal.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.platform.Json;
import kz.zholdama.platform.ui.Bilingual;
import kz.zholdama.platform.ui.LabelledValues;
import kz.zholdama.platform.ui.record.RecordPanel;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One entry in full: who, when, from where, and the fields before and after. */
final class EntryPanel extends RecordPanel {

    private static final JsonMapper JSON = Json.columns().build();

    private final transient EntryTexts texts;

    EntryPanel(JournalEntry entry, EntryTexts texts, JournalFilters filters) {
        super(texts.action(entry), null);
        this.texts = texts;
        var values = new LabelledValues()
                .with(getTranslation("journal.column.at"), texts.at(entry))
                .with(getTranslation("journal.column.who"), texts.who(entry))
                .with(getTranslation("journal.position"), Bilingual.name(entry.actorPosition()))
                .with(getTranslation("journal.roles"), texts.roles(entry))
                .with(getTranslation("journal.address"), entry.clientAddress())
                .with(getTranslation("journal.column.about"), texts.about(entry.subject()))
                .with(getTranslation("journal.column.centre"), texts.centre(entry))
                .with(getTranslation("journal.place"), Long.toString(entry.sequence()));
        var hash = new Span(getTranslation("journal.hash", named("hash", entry.hash())));
        hash.addClassNames("muted", "wrap", "small");
        add(data(values, changes(entry), narrowing(entry, filters), hash));
    }

    private Div changes(JournalEntry entry) {
        var before = state(entry.before());
        var after = state(entry.after());
        var fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        var box = new Div();
        if (fields.isEmpty()) {
            return box;
        }
        var table = new NativeTable();
        table.addClassName("changes");
        var header = new NativeTableRow();
        for (var title : new String[] {"journal.field", "journal.before", "journal.after"}) {
            header.add(new NativeTableHeaderCell(getTranslation(title)));
        }
        table.getHead().add(header);
        fields.forEach(field -> table.getBody()
                .add(new NativeTableRow(
                        new NativeTableCell(texts.field(field)),
                        new NativeTableCell(value(field, before.get(field))),
                        new NativeTableCell(value(field, after.get(field))))));
        box.add(table);
        return box;
    }

    /** The fields by their names; those of a record within stand among them. */
    private static Map<String, JsonNode> state(@Nullable String json) {
        var fields = new LinkedHashMap<String, JsonNode>();
        if (json != null) {
            put(JSON.readTree(json), fields);
        }
        return fields;
    }

    private static void put(JsonNode record, Map<String, JsonNode> fields) {
        record.properties().forEach(field -> {
            if (field.getValue().isObject()) {
                put(field.getValue(), fields);
            } else {
                fields.put(field.getKey(), field.getValue());
            }
        });
    }

    private String value(String field, @Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "—";
        }
        return value.isArray()
                ? value.valueStream().map(one -> value(field, one)).collect(Collectors.joining("; "))
                : texts.value(field, value.asString());
    }

    private Div narrowing(JournalEntry entry, JournalFilters filters) {
        var box = new Div(small("journal.only-subject", () -> filters.showOnly(entry.subject())));
        box.addClassName("toolbar");
        var actor = entry.actorId();
        if (actor != null) {
            box.add(small("journal.only-actor", () -> filters.showOnly(actor)));
        }
        return box;
    }

    private Button small(String key, Runnable press) {
        var button = new Button(getTranslation(key), _ -> press.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
