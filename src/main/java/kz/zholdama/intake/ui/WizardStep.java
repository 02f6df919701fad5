package kz.zholdama.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.measure.ui.DetailsFields;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.ui.form.ErrorSummary;
import kz.zholdama.platform.ui.form.Fields;

/**
 * One screen of the wizard: fields in, typed values out. What is wrong with them is for the service to say; a field is
 * known to it by the name under which it is registered here.
 */
abstract class WizardStep extends Div implements DetailsFields {

    /** So long a pause in typing, in milliseconds, sends the text: a session that ends loses no more. */
    private static final int PAUSE = 800;

    private final IntakeStep step;
    private final Fields fields = new Fields(this);
    private Runnable changed = () -> {};

    WizardStep(IntakeStep step) {
        this.step = step;
        addClassNames("panel", "wizard-step");
        add(new H2(getTranslation("intake.step." + step.name())));
    }

    /** What stands in the fields now, put into the rest of the draft. */
    abstract DraftContent typed(DraftContent before);

    /** Text is saved already while it is typed. */
    @Override
    public final <C extends Component & HasValue<?, ?>> C field(String name, C field) {
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
        return fields.add(step.fields() + name, field);
    }

    /** Something that is no field of its own, beside which a problem of this name is told. */
    final void place(String name, Component place) {
        fields.addPlace(step.fields() + name, place);
    }

    @Override
    public final void forget(String prefix) {
        fields.forget(step.fields() + prefix);
    }

    @Override
    public String surname() {
        return "";
    }

    final void onChange(Runnable listener) {
        changed = listener;
    }

    @Override
    public final void changed() {
        changed.run();
    }

    /** Marks the fields that something is wrong with. */
    List<ErrorSummary.Line> mark(List<Problem> problems) {
        return fields.mark(problems);
    }

    final void tell(String name, String key) {
        fields.tell(Problem.of(step.fields() + name, key));
    }

    /** Where typing goes on. */
    void focusFirst() {
        fields.focus();
    }

    static Div note(String text) {
        var note = new Div(text);
        note.addClassName("warning-note");
        return note;
    }
}
