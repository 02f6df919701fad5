package kz.zholdama.decision.ui.holding;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.pickers.CentrePicker;
import kz.zholdama.intake.moving.Moving;
import kz.zholdama.platform.ui.form.Form;
import org.jspecify.annotations.Nullable;

/** To which other centre a case goes. */
final class MoveForm extends Form<MoveForm.Typed> {

    /** @param reason null for none */
    record Typed(CareerCentre to, @Nullable String reason) {}

    /** @param others that are in use */
    MoveForm(List<CareerCentre> others) {
        super(Typed.class, "cases.move.");
        insert(new Paragraph(getTranslation("cases.move.hint")));
        wide(require(add("to", CentrePicker.of(others))));
        area("reason", Moving.LONGEST_REASON);
    }
}
