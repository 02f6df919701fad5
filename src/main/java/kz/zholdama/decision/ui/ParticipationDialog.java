package kz.zholdama.decision.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.LongestText;

/** A participation outside this system, as the papers or an answer tell of it. */
final class ParticipationDialog extends EntryDialog {

    private final CaseDesk desk;
    private final Select<Measure> measure = new Select<>();
    private final TextField source = new TextField(getTranslation("cases.participation.source"));
    private final DateField from = new DateField(getTranslation("cases.participation.from"));
    private final DateField to = new DateField(getTranslation("cases.participation.to"));
    private final Checkbox running = new Checkbox(getTranslation("cases.participation.running"));
    private final Checkbox again = new Checkbox(getTranslation("cases.participation.again"));
    private final DateField leftOn = new DateField(getTranslation("cases.participation.left-on"));
    private final Select<Boolean> goodReason = LeavingDialog.goodReason(this);
    private final DateField reregisteredOn = new DateField(getTranslation("cases.participation.reregistered-on"));

    ParticipationDialog(CaseDesk desk) {
        super("cases.participation.title");
        this.desk = desk;
        measure.setLabel(getTranslation("cases.participation.measure"));
        measure.setItems(Measure.values());
        measure.setItemLabelGenerator(value -> value == null ? "" : getTranslation("measure." + value.name()));
        LongestText.of(source, 300);
        leftOn.addValueChangeListener(event -> {
            goodReason.setEnabled(event.getValue() != null);
            reregisteredOn.setEnabled(event.getValue() != null);
        });
        goodReason.setEnabled(false);
        reregisteredOn.setEnabled(false);
        ask(measure, source, from, to, running, again, leftOn, goodReason, reregisteredOn);
    }

    @Override
    boolean isComplete() {
        return filled(measure) & filled(from);
    }

    @Override
    boolean save() {
        var left = leftOn.getValue() != null;
        var past = new Participation(measure.getValue(), null, from.getValue(), to.getValue(), running.getValue(), leftOn.getValue(),
                left ? goodReason.getValue() : null, left ? reregisteredOn.getValue() : null, again.getValue(), source.getValue().strip());
        return desk.record(sheet -> {
            var all = new ArrayList<>(sheet.participations());
            all.add(past);
            return sheet.withHistory(sheet.historyChecked(), all, sheet.leavings());
        });
    }
}
