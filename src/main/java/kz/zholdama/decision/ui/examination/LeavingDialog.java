package kz.zholdama.decision.ui.examination;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Objects;
import kz.zholdama.decision.ExaminationSheet.Leaving;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.EntryDialog;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.platform.ui.DateField;

/** Why a measure of this system was left, when the slip did not tell (grounds 5, 6). */
final class LeavingDialog extends EntryDialog {

    private final CaseDesk desk;
    private final Participation past;
    private final Select<Boolean> goodReason = goodReason(this);
    private final DateField reregisteredOn = new DateField(getTranslation("cases.participation.reregistered-on"));

    LeavingDialog(CaseDesk desk, Participation past) {
        super("cases.leaving.title");
        this.desk = desk;
        this.past = past;
        goodReason.setValue(past.goodReason());
        reregisteredOn.setValue(past.reregisteredOn());
        ask(goodReason, reregisteredOn);
    }

    static Select<Boolean> goodReason(Component owner) {
        var select = new Select<Boolean>();
        select.setLabel(owner.getTranslation("cases.participation.reason"));
        select.setItems(true, false);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(owner.getTranslation("cases.history.reason-unknown"));
        select.setItemLabelGenerator(good -> owner.getTranslation(
                good == null
                        ? "cases.history.reason-unknown"
                        : good ? "cases.history.good-reason" : "cases.history.no-good-reason"));
        return select;
    }

    @Override
    protected boolean isComplete() {
        return true;
    }

    @Override
    protected boolean save() {
        var leftOn = Objects.requireNonNull(past.leftOn(), "asked only of one that was left");
        return desk.record(sheet -> {
            var all = new ArrayList<>(sheet.leavings());
            all.removeIf(other ->
                    other.measure().equals(past.measure()) && other.leftOn().equals(leftOn));
            all.add(new Leaving(past.measure(), leftOn, goodReason.getValue(), reregisteredOn.getValue()));
            return sheet.withHistory(sheet.historyChecked(), sheet.participations(), all);
        });
    }
}
