package kz.zholdama.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.registration.Problem;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.Focus;
import kz.zholdama.platform.ui.form.ErrorSummary;
import org.jspecify.annotations.Nullable;

/**
 * One screen of the wizard: fields in, typed values out. What is wrong with them is for the service to say; a field is
 * known to it by the name under which it is registered here.
 */
abstract class WizardStep extends Div {

    /** So long a pause in typing, in milliseconds, sends the text: a session that ends loses no more. */
    private static final int PAUSE = 800;

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final List<HasValidation> marked = new ArrayList<>();
    private final H2 title;
    private Runnable changed = () -> {};

    WizardStep(IntakeStep step) {
        addClassNames("panel", "wizard-step");
        title = new H2(getTranslation("intake.step." + step.name()));
        title.getElement().setAttribute("tabindex", "-1");
        add(title);
    }

    /** What stands in the fields now, put into the rest of the draft. */
    abstract DraftContent typed(DraftContent before);

    /** Makes a field known under the service's name for it and has every change of it saved, text already while it is typed. */
    final <C extends Component & HasValue<?, ?>> C field(String name, C field) {
        fields.put(name, field);
        if (field instanceof TextField text) {
            text.setValueChangeMode(ValueChangeMode.LAZY);
            text.setValueChangeTimeout(PAUSE);
            text.getElement().addEventListener("change", _ -> {}); // leaving the field sends what still waits, at once
        }
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        return field;
    }

    final void forget(String prefix) {
        fields.keySet().removeIf(name -> name.startsWith(prefix));
    }

    final void onChange(Runnable listener) {
        changed = listener;
    }

    /** For changes that are no change of a field, such as a line added. */
    final void changed() {
        changed.run();
    }

    /** Marks the fields that something is wrong with. */
    final List<ErrorSummary.Line> mark(List<Problem> problems) {
        marked.forEach(field -> field.setInvalid(false));
        marked.clear();
        var lines = new ArrayList<ErrorSummary.Line>();
        fields.values().forEach(field -> unreadable(field).ifPresent(lines::add));
        for (var problem : problems) {
            var field = fieldOf(problem.field());
            if (field == null || lines.stream().noneMatch(line -> Objects.equals(line.field(), field))) {
                lines.add(mark(
                        field, getTranslation(problem.key(), problem.arguments().toArray())));
            }
        }
        return lines;
    }

    /** What a problem is told beside; null when it is nothing on this step. */
    @Nullable
    Component fieldOf(String name) {
        return fields.get(name);
    }

    private ErrorSummary.Line mark(@Nullable Component field, String message) {
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(message);
            validated.setInvalid(true);
            marked.add(validated);
        }
        return new ErrorSummary.Line(field, message);
    }

    /** A date field into which something was typed that is no date. */
    private static Optional<ErrorSummary.Line> unreadable(Component field) {
        return field instanceof DateField date && date.isInvalid() && date.isEmpty()
                ? Optional.of(new ErrorSummary.Line(date, date.getErrorMessage()))
                : Optional.empty();
    }

    /** Where typing goes on: the first field, or the heading of a step without any. */
    void focusFirst() {
        fields.values().stream().filter(Component::isVisible).findFirst().ifPresentOrElse(Focus::on, this::focusTitle);
    }

    final void focusTitle() {
        Focus.on(title);
    }

    static Div row(Component... components) {
        var row = new Div(components);
        row.addClassName("form-grid");
        return row;
    }

    static Div note(String text) {
        var note = new Div(text);
        note.addClassName("warning-note");
        return note;
    }
}
