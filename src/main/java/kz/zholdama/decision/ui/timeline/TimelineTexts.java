package kz.zholdama.decision.ui.timeline;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.decision.Return;
import kz.zholdama.decision.timeline.Happened;
import kz.zholdama.journal.ActionTexts;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.journal.StateTexts;
import kz.zholdama.platform.Json;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.ui.record.History;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says in words what happened in a case, when and by whom. */
@Component
class TimelineTexts {

    private static final JsonMapper JSON = Json.columns().build();

    /** What of an entry is told besides its action; all else stands elsewhere on the page, or is for auditors. */
    private static final List<String> FIELDS = List.of(
            "reason",
            "number",
            "kind",
            "countsFrom",
            "dueAt",
            "documents",
            "changed",
            "place",
            "commission",
            "on",
            "actNumber");

    private final ActionTexts actions;
    private final StateTexts states;
    private final Texts texts;

    TimelineTexts(ActionTexts actions, StateTexts states, Texts texts) {
        this.actions = actions;
        this.states = states;
        this.texts = texts;
    }

    History.Entry told(Happened happened, Locale language) {
        return switch (happened) {
            case Happened.Written written -> written(written, language);
            case Happened.Told told ->
                new History.Entry(
                        texts.text(told.tiding().key(), language),
                        told.at(),
                        null,
                        told.tiding().lines().stream()
                                .map(key -> texts.text(key, language))
                                .toList());
        };
    }

    private History.Entry written(Happened.Written written, Locale language) {
        var entry = written.entry();
        var lines = new ArrayList<String>();
        written.document().ifPresent(document -> lines.add(document(document, language)));
        lines.addAll(fields(entry, language));
        written.returned().ifPresent(returned -> lines.addAll(reasons(returned, language)));
        return new History.Entry(
                actions.action(entry.action(), language),
                entry.at(),
                entry.actor().map(names -> names.in(language)).orElseGet(() -> texts.text("journal.system", language)),
                lines,
                entry.action().startsWith("decision.") ? asOf(entry, language) : null);
    }

    /** The case as it stood then. */
    private Anchor asOf(JournalEntry entry, Locale language) {
        var link =
                new Anchor("cases/" + entry.subject().id() + "?as-of=" + entry.at(), texts.text("past.link", language));
        link.addClassName("past-link");
        return link;
    }

    private String document(StoredDocument document, Locale language) {
        return texts.text("cases.document-kind." + document.kind().name(), language)
                + document.number().map(number -> " № " + number).orElse("");
    }

    private List<String> fields(JournalEntry entry, Locale language) {
        if (entry.action().startsWith("document.")) {
            return List.of(); // the document is named already
        }
        var state = state(entry.after());
        return FIELDS.stream()
                .filter(state::hasNonNull)
                .map(field -> texts.text(
                        "timeline.field",
                        language,
                        named("field", states.field(field, language)),
                        named("value", value(field, state.get(field), language))))
                .toList();
    }

    private String value(String field, JsonNode value, Locale language) {
        return value.isArray()
                ? value.valueStream()
                        .map(one -> states.value(field, one.asString(), language))
                        .collect(Collectors.joining(", "))
                : states.value(field, value.asString(), language);
    }

    private List<String> reasons(Return returned, Locale language) {
        return Stream.concat(
                        returned.reasons().stream()
                                .map(reason -> texts.text("return-reason." + reason.name(), language)),
                        Stream.of(returned.explanation()).filter(text -> !text.isBlank()))
                .toList();
    }

    private static JsonNode state(@Nullable String json) {
        return JSON.readTree(json == null ? "{}" : json);
    }
}
