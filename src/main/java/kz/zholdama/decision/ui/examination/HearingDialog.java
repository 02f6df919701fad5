package kz.zholdama.decision.ui.examination;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import kz.zholdama.decision.ExaminationSheet.Hearing;
import kz.zholdama.decision.ExaminationSheet.Hearing.Response;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.EntryDialog;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.form.LongestText;

/** The person was heard before a refusal, or was asked and did not want to or did not come. */
final class HearingDialog extends EntryDialog {

    private final CaseDesk desk;
    private final DateField on = new DateField(getTranslation("cases.hearing.on"));
    private final Select<Response> outcome = new Select<>();
    private final TextArea statement = new TextArea(getTranslation("cases.hearing.statement"));

    HearingDialog(CaseDesk desk) {
        super("cases.hearing");
        this.desk = desk;
        outcome.setLabel(getTranslation("cases.hearing.outcome"));
        outcome.setItems(Response.values());
        outcome.setItemLabelGenerator(each -> getTranslation("cases.hearing.outcome." + each.name()));
        LongestText.of(statement, 1000);
        statement.setHelperText(getTranslation("cases.hearing.statement.hint"));
        ask(on, outcome);
        askWide(statement);
        var held = desk.file().sheet().hearing();
        if (held != null) {
            on.setValue(held.on());
            outcome.setValue(held.outcome());
            statement.setValue(held.statement());
        }
    }

    @Override
    protected boolean isComplete() {
        var complete = filled(on) & filled(outcome);
        return outcome.getValue() == Response.HEARD ? complete & filled(statement) : complete;
    }

    @Override
    protected boolean save() {
        return desk.record(
                sheet -> sheet.withHearing(new Hearing(on.getValue(), outcome.getValue(), statement.getValue())));
    }
}
