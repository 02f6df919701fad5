package kz.zholdama.measure.resettlement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import kz.zholdama.measure.FieldProblems;
import kz.zholdama.measure.ui.DetailsFields;
import kz.zholdama.person.FullName;
import kz.zholdama.platform.ui.form.LongestText;

/** A family member who moves too: relation and full name. */
final class RelativeRow extends Div {

    private final TextField relation = text("relation", FieldProblems.SHORT);
    private final TextField lastName = text("lastName", FullName.MAX_LENGTH);
    private final TextField firstName = text("firstName", FullName.MAX_LENGTH);
    private final TextField patronymic = text("patronymic", FullName.MAX_LENGTH);

    RelativeRow(FamilyMember typed, int number, Consumer<RelativeRow> remove) {
        addClassName("family-member");
        relation.setValue(DetailsFields.shown(typed.relation()));
        lastName.setValue(DetailsFields.shown(typed.name().last()));
        firstName.setValue(DetailsFields.shown(typed.name().first()));
        patronymic.setValue(DetailsFields.shown(typed.name().patronymic()));
        var button = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> remove.accept(this));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation("intake.relative.remove", number + 1));
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("intake.relative", number + 1));
        add(relation, lastName, firstName, patronymic, button);
    }

    private TextField text(String name, int most) {
        var text = new TextField(getTranslation("intake." + name));
        LongestText.of(text, most);
        return text;
    }

    Map<String, TextField> fields() {
        var fields = new LinkedHashMap<String, TextField>();
        fields.put("relation", relation);
        fields.put("lastName", lastName);
        fields.put("firstName", firstName);
        fields.put("patronymic", patronymic);
        return fields;
    }

    void focus() {
        relation.focus();
    }

    FamilyMember typed() {
        return new FamilyMember(relation.getValue(), lastName.getValue(), firstName.getValue(), patronymic.getValue());
    }
}
