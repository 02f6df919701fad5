package kz.zholdama.decision.ui.notes;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.notes.CaseNotes;
import kz.zholdama.decision.notes.Note;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.CasePanel;
import kz.zholdama.decision.ui.Drawn;
import kz.zholdama.decision.ui.Whose;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.Question;
import kz.zholdama.platform.ui.form.FormDialog;

/** What the staff writes to itself about the case; whoever is spoken to in it has seen it now. */
public final class NotesPanel extends CasePanel {

    private final transient CaseNotes notes;
    private final Drawn written = new Drawn();
    private final Button add = new Button(getTranslation("notes.add"), _ -> write());
    private boolean opened;

    public NotesPanel(CaseDesk desk, CaseNotes notes) {
        super(desk, "notes");
        this.notes = notes;
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add.setVisible(mayWrite());
        add(add, written);
    }

    private boolean mayWrite() {
        return desk().isSpecialist() || desk().isDirector();
    }

    @Override
    public void show(CaseFile file) {
        if (!opened && mayWrite()) {
            notes.opened(file.id());
        }
        opened = true;
        refresh();
    }

    private void refresh() {
        var all = notes.of(desk().file().id());
        written.show(all, () -> all.isEmpty() ? Stream.of(none()) : all.stream().map(this::line));
    }

    private Component line(Note note) {
        var text = new Paragraph();
        text.addClassName("note-text");
        if (note.isStruck()) {
            text.add(muted(getTranslation("notes.struck")));
        }
        note.pieces().forEach(piece -> {
            var shown = new Span(piece.text());
            if (piece.isColleague()) {
                shown.addClassName("note-colleague");
            }
            text.add(shown);
        });
        var corrected = note.correctedAt();
        var by = muted(Dates.moment(note.writtenAt()) + " · " + note.by().name() + ", "
                + note.by().position()
                + (corrected == null ? "" : " · " + getTranslation("notes.corrected", named("at", corrected))));
        return note.isOpen()
                ? line(
                        new Div(text, by),
                        act("notes.correct", () -> correct(note)),
                        act("notes.strike", () -> strike(note)))
                : line(new Div(text, by));
    }

    private Button act(String key, Runnable act) {
        var button = new Button(getTranslation(key), _ -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void write() {
        var form = form(Optional.empty());
        new FormDialog<>("notes.add", form)
                .about(new Whose(desk().file()))
                .submits(typed -> notes.write(desk().file().id(), form.stored(typed)), this::written)
                .open();
    }

    private void correct(Note note) {
        var form = form(Optional.of(note));
        new FormDialog<>("notes.correct.title", form)
                .about(new Whose(desk().file()))
                .submits(typed -> notes.correct(note.id(), form.stored(typed)), this::written)
                .open();
    }

    private NoteForm form(Optional<Note> note) {
        return new NoteForm(notes.colleagues(desk().file().id()), note);
    }

    private void written() {
        Notices.done(getTranslation("notes.done"));
        desk().show(); // the timeline tells of it
        add.focus();
    }

    private void strike(Note note) {
        Question.warn("notes.strike.do", () -> {
            try {
                notes.strike(note.id());
            } catch (UserFacingException refused) {
                Notices.problem(refused);
            }
            refresh();
            add.focus();
        });
    }

    private Span none() {
        return muted(getTranslation("notes.none"));
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassName("muted");
        return span;
    }
}
