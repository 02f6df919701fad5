package kz.zholdama.decision.ui.examination;

import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import kz.zholdama.decision.ExaminationSheet.Hearing;
import kz.zholdama.decision.ExaminationSheet.Hearing.Response;
import kz.zholdama.platform.ui.form.Form;
import org.jspecify.annotations.Nullable;

/** The person was heard before a refusal, or was asked and did not want to or did not come. */
final class HearingForm extends Form<Hearing> {

    HearingForm(@Nullable Hearing held, LocalDate today) {
        super(Hearing.class, "cases.hearing.");
        require(date("on")).setValue(today);
        var outcome = require(add("outcome", new Select<Response>()));
        outcome.setItems(Response.values());
        outcome.setItemLabelGenerator(each -> getTranslation("cases.hearing.outcome." + each.name()));
        var statement = area("statement", 1000);
        statement.setHelperText(getTranslation("cases.hearing.statement.hint"));
        outcome.addValueChangeListener(event -> require(statement, event.getValue() == Response.HEARD));
        if (held != null) {
            show(held);
        }
    }
}
