package kz.zholdama.decision.ui.examination;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import kz.zholdama.directory.pickers.MeasurePicker;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.form.Form;

/** A participation outside this system, as the papers or an answer tell of it: the same facts as of one of this system. */
final class ParticipationForm extends Form<Participation> {

    private final DateField to;
    private final Checkbox running = new Checkbox();
    private final DateField leftOn;
    private final Select<Boolean> goodReason = LeavingForm.goodReason(this);
    private final DateField reregisteredOn;

    /** @param measures one may have taken part in */
    ParticipationForm(List<Measure> measures) {
        super(Participation.class, "cases.participation.");
        require(add("measure", MeasurePicker.of(measures)));
        text("source", 300);
        require(date("referredOn"));
        require(date("from"));
        to = date("to");
        add("running", running);
        leftOn = date("leftOn");
        add("goodReason", goodReason);
        reregisteredOn = date("reregisteredOn");
        to.addValueChangeListener(_ -> askWhatFollows());
        leftOn.addValueChangeListener(_ -> askWhatFollows());
        askWhatFollows();
    }

    /** With a last day the days tell whether it still runs. */
    private void askWhatFollows() {
        running.setEnabled(to.isEmpty() && leftOn.isEmpty());
        goodReason.setEnabled(!leftOn.isEmpty());
        reregisteredOn.setEnabled(!leftOn.isEmpty());
    }

    /** What is not asked does not count. */
    static Participation told(Participation typed) {
        var left = typed.leftOn() != null;
        return new Participation(
                typed.measure(),
                typed.referredOn(),
                typed.from(),
                typed.to(),
                !left && (typed.to() != null || typed.running()),
                typed.leftOn(),
                left ? typed.goodReason() : null,
                left ? typed.reregisteredOn() : null,
                false,
                Objects.requireNonNullElse(typed.source(), ""));
    }
}
