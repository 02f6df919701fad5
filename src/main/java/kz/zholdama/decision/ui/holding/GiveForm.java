package kz.zholdama.decision.ui.holding;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.ui.Picker;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.platform.ui.form.FormDialog;

/** To which colleague cases are given. */
final class GiveForm extends Form<GiveForm.Typed> {

    record Typed(Actor to) {}

    /** @param colleagues who may be chosen */
    GiveForm(List<Actor> colleagues) {
        super(Typed.class, "cases.give.");
        insert(new Paragraph(getTranslation(colleagues.isEmpty() ? "cases.give.nobody" : "cases.give.hint")));
        var to = wide(require(add("to", Picker.among(colleagues, Actor::name))));
        to.setRenderer(new ComponentRenderer<>(one -> Picker.twoLines(one.name(), one.position())));
    }

    FormDialog<Typed> dialog() {
        return new FormDialog<>("cases.give.title", this).nameButton("cases.give.do");
    }
}
