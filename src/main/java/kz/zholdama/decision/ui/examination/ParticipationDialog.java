package kz.zholdama.decision.ui.examination;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.zholdama.decision.InvalidExamination;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.EntryDialog;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.form.LongestText;

/** A participation outside this system, as the papers or an answer tell of it: the same facts as of one of this system. */
final class ParticipationDialog extends EntryDialog {

    private final CaseDesk desk;
    private final Select<Measure> measure = new Select<>();
    private final TextField source = new TextField(getTranslation("cases.participation.source"));
    private final DateField referredOn = new DateField(getTranslation("cases.participation.referred-on"));
    private final DateField from = new DateField(getTranslation("cases.participation.from"));
    private final DateField to = new DateField(getTranslation("cases.participation.to"));
    private final Checkbox running = new Checkbox(getTranslation("cases.participation.running"));
    private final DateField leftOn = new DateField(getTranslation("cases.participation.left-on"));
    private final Select<Boolean> goodReason = LeavingDialog.goodReason(this);
    private final DateField reregisteredOn = new DateField(getTranslation("cases.participation.reregistered-on"));

    /** @param measures one may have taken part in */
    ParticipationDialog(CaseDesk desk, List<Measure> measures) {
        super("cases.participation.title");
        this.desk = desk;
        measure.setLabel(getTranslation("cases.participation.measure"));
        measure.setItems(measures);
        measure.setItemLabelGenerator(value -> value == null ? "" : getTranslation("measure." + value.name()));
        LongestText.of(source, 300);
        to.addValueChangeListener(_ -> askWhatFollows());
        leftOn.addValueChangeListener(_ -> askWhatFollows());
        askWhatFollows();
        ask(measure, source, referredOn, from, to, running, leftOn, goodReason, reregisteredOn);
    }

    /** With a last day the days tell whether it still runs. */
    private void askWhatFollows() {
        running.setEnabled(to.isEmpty() && leftOn.isEmpty());
        goodReason.setEnabled(!leftOn.isEmpty());
        reregisteredOn.setEnabled(!leftOn.isEmpty());
    }

    @Override
    protected boolean isComplete() {
        Stream.of(to, leftOn, reregisteredOn).forEach(field -> field.setInvalid(false));
        return filled(measure) & filled(referredOn) & filled(from);
    }

    @Override
    protected boolean save() {
        var left = leftOn.getValue() != null;
        var past = new Participation(
                measure.getValue(),
                referredOn.getValue(),
                from.getValue(),
                to.getValue(),
                !left && (!to.isEmpty() || running.getValue()),
                leftOn.getValue(),
                left ? goodReason.getValue() : null,
                left ? reregisteredOn.getValue() : null,
                false,
                source.getValue().strip());
        return desk.record(
                sheet -> {
                    var all = new ArrayList<>(sheet.participations());
                    all.add(past);
                    return sheet.withHistory(sheet.historyChecked(), all, sheet.leavings());
                },
                this::tellBeside);
    }

    private boolean tellBeside(InvalidExamination wrong) {
        var field = wrong.field()
                .map(Map.of(
                        "referredOn",
                        referredOn,
                        "from",
                        from,
                        "to",
                        to,
                        "leftOn",
                        leftOn,
                        "reregisteredOn",
                        reregisteredOn)::get);
        field.ifPresent(date -> {
            date.setErrorMessage(getTranslation(wrong.messageKey()));
            date.setInvalid(true);
            date.focus();
        });
        return field.isPresent();
    }
}
