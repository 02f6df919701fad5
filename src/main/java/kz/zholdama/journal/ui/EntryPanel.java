package kz.zholdama.journal.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.zholdama.journal.ActionTexts;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.Json;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.LabelledValues;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One entry in full: who, when, from where, and the fields before and after. */
class EntryPanel extends Div {

    private static final JsonMapper JSON = Json.columns().build();

    private final transient ActionTexts texts;
    private final Map<Long, String> centres;
    private final transient Consumer<Subject> bySubject;
    private final transient Consumer<Long> byActor;

    EntryPanel(ActionTexts texts, Map<Long, String> centres, Consumer<Subject> bySubject, Consumer<Long> byActor) {
        this.texts = texts;
        this.centres = centres;
        this.bySubject = bySubject;
        this.byActor = byActor;
        addClassNames("panel", "beside", "stacked");
        show(null);
    }

    void show(@Nullable JournalEntry entry) {
        removeAll();
        if (entry == null) {
            add(new EmptyState(getTranslation("journal.nothing-open"), getTranslation("journal.nothing-open.hint")));
            return;
        }
        var values = new LabelledValues()
                .with(getTranslation("journal.at"), JournalView.time(entry.at()))
                .with(getTranslation("journal.who"), who(entry))
                .with(getTranslation("journal.position"), entry.actorPosition())
                .with(getTranslation("journal.roles"), roles(entry))
                .with(getTranslation("journal.address"), entry.clientAddress())
                .with(getTranslation("journal.about"), texts.subject(entry.subject(), getLocale()))
                .with(
                        getTranslation("journal.centre"),
                        entry.centreId() == null
                                ? getTranslation("journal.national")
                                : centres.getOrDefault(entry.centreId(), "№ " + entry.centreId()))
                .with(getTranslation("journal.place"), Long.toString(entry.sequence()));
        add(new H2(texts.action(entry.action(), getLocale())), values, changes(entry), narrowing(entry), hash(entry));
    }

    private String who(JournalEntry entry) {
        return entry.actorId() == null ? getTranslation("journal.system") : entry.actorName();
    }

    private String roles(JournalEntry entry) {
        return Arrays.stream(entry.actorRoles().split(","))
                .filter(role -> !role.isEmpty())
                .map(role -> getTranslation("staff.role." + role))
                .collect(Collectors.joining(", "));
    }

    private Div changes(JournalEntry entry) {
        var before = state(entry.before());
        var after = state(entry.after());
        var fields = new LinkedHashSet<String>();
        before.propertyNames().forEach(fields::add);
        after.propertyNames().forEach(fields::add);
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
                        new NativeTableCell(texts.field(field, getLocale())),
                        new NativeTableCell(value(before.get(field))),
                        new NativeTableCell(value(after.get(field))))));
        box.add(table);
        return box;
    }

    private static JsonNode state(@Nullable String json) {
        return json == null ? JSON.createObjectNode() : JSON.readTree(json);
    }

    private static String value(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "—";
        }
        return value.isString() ? value.stringValue() : value.toString();
    }

    private Div narrowing(JournalEntry entry) {
        var about = new Button(getTranslation("journal.only-subject"), _ -> bySubject.accept(entry.subject()));
        about.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var box = new Div(about);
        box.addClassName("toolbar");
        var actor = entry.actorId();
        if (actor != null) {
            var by = new Button(getTranslation("journal.only-actor"), _ -> byActor.accept(actor));
            by.addThemeVariants(ButtonVariant.LUMO_SMALL);
            box.add(by);
        }
        return box;
    }

    private Span hash(JournalEntry entry) {
        var hash = new Span(getTranslation("journal.hash", named("hash", entry.hash())));
        hash.addClassNames("muted", "wrap", "small");
        return hash;
    }
}
