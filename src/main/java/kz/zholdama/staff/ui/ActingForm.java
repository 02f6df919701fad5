package kz.zholdama.staff.ui;

import com.vaadin.flow.component.html.Paragraph;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.staff.acting.NewTerm;

/** From when to when somebody directs the centre, and the act that says so. */
final class ActingForm extends Form<NewTerm> {

    ActingForm() {
        super(NewTerm.class, "staff.acting.");
        insert(new Paragraph(getTranslation("staff.acting.hint")));
        require(date("from"));
        require(date("to"));
        require(text("kind", 40)).setHelperText(getTranslation("staff.acting.kind.hint"));
        require(text("kindKk", 40)).setHelperText(getTranslation("staff.acting.kindKk.hint"));
        require(text("number", 30));
        require(date("on"));
    }
}
