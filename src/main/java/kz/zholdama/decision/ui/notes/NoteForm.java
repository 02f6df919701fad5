package kz.zholdama.decision.ui.notes;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zholdama.decision.notes.CaseNotes;
import kz.zholdama.decision.notes.Note;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.ui.Picker;
import kz.zholdama.platform.ui.form.Form;

/** The text of a note. An @ in it leads to the list of colleagues, and choosing one back to the text, behind his name. */
final class NoteForm extends Form<NoteForm.Typed> {

    private static final String CARET = "element.inputElement.selectionStart";

    private final TextArea text;
    private final ComboBox<Actor> colleague;
    private final transient Mentions mentions;

    /** Where the next name goes; the end of the text while nobody asked for another place. */
    private int place = Integer.MAX_VALUE;

    record Typed(String text) {

        @Override
        public String toString() {
            return "Typed[hidden]";
        }
    }

    NoteForm(List<Actor> colleagues, Optional<Note> note) {
        super(Typed.class, "notes.");
        mentions = note.map(Mentions::new).orElseGet(Mentions::new);
        text = require(area("text", CaseNotes.LONGEST));
        text.setHelperText(getTranslation("notes.text.hint"));
        text.setMinRows(4);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.getElement()
                .addEventListener(
                        "input",
                        event -> chooseAt(event.getEventData().get(CARET).asInt()))
                .setFilter("event.data === '@'")
                .addEventData(CARET);
        colleague = Picker.among(colleagues, one -> one.name() + ", " + one.position());
        colleague.setClearButtonVisible(true);
        colleague.setHelperText(getTranslation("notes.colleague.hint"));
        colleague.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                put(event.getValue());
            }
        });
        insert(colleague).setLabel(getTranslation("notes.colleague"));
        colleague.setVisible(!colleagues.isEmpty());
        note.ifPresent(one ->
                show(new Typed(one.pieces().stream().map(Note.Piece::text).collect(Collectors.joining()))));
    }

    /** As it is stored. */
    String stored(Typed typed) {
        return mentions.stored(typed.text());
    }

    private void chooseAt(int caret) {
        if (colleague.isVisible()) {
            place = caret;
            colleague.focus();
            colleague.setOpened(true);
        }
    }

    private void put(Actor chosen) {
        var typed = text.getValue();
        var at = Math.min(place, typed.length());
        var before = typed.substring(0, at);
        var name = (before.endsWith("@") ? "" : before.isEmpty() || before.endsWith(" ") ? "@" : " @")
                + mentions.name(chosen)
                + (typed.startsWith(" ", at) ? "" : " ");
        text.setValue(before + name + typed.substring(at));
        place = Integer.MAX_VALUE;
        colleague.clear();
        text.focus();
        text.getElement()
                .executeJs(
                        "setTimeout(() => this.inputElement.setSelectionRange($0, $0))",
                        before.length() + name.length());
    }
}
