package kz.zholdama.measure.resettlement;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import kz.zholdama.measure.FieldProblems;
import kz.zholdama.measure.ui.DetailsFields;
import kz.zholdama.person.FullName;

/** A family member who moves too: relation and full name. He has the applicant's surname until another is typed. */
final class RelativeRow extends Div {

    private final String applicant;
    private final TextField relation;
    private final TextField lastName;
    private final TextField firstName;
    private final TextField patronymic;

    RelativeRow(DetailsFields fields, FamilyMember typed, int number, Consumer<RelativeRow> remove) {
        addClassName("family-member");
        applicant = fields.surname();
        relation = fields.require(text(fields, number, "relation", FieldProblems.SHORT));
        lastName = fields.require(text(fields, number, "lastName", FullName.MAX_LENGTH));
        firstName = fields.require(text(fields, number, "firstName", FullName.MAX_LENGTH));
        patronymic = text(fields, number, "patronymic", FullName.MAX_LENGTH);
        relation.setValue(DetailsFields.shown(typed.relation()));
        var surname = DetailsFields.shown(typed.name().last());
        lastName.setValue(surname.isBlank() ? FamilyName.of(applicant, typed.relation()) : surname);
        relation.addValueChangeListener(event -> {
            if (lastName.getValue().equals(FamilyName.of(applicant, event.getOldValue()))) {
                lastName.setValue(FamilyName.of(applicant, event.getValue()));
            }
        });
        firstName.setValue(DetailsFields.shown(typed.name().first()));
        patronymic.setValue(DetailsFields.shown(typed.name().patronymic()));
        var button = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> remove.accept(this));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation("intake.relative.remove", named("number", number + 1)));
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("intake.relative", named("number", number + 1)));
        add(relation, lastName, firstName, patronymic, button);
    }

    private static TextField text(DetailsFields fields, int number, String name, int most) {
        var text = new TextField(fields.getTranslation("intake." + name));
        return fields.field("family[" + number + "]." + name, DetailsFields.limited(text, most));
    }

    void focus() {
        relation.focus();
    }

    FamilyMember typed() {
        return new FamilyMember(relation.getValue(), lastName.getValue(), firstName.getValue(), patronymic.getValue());
    }
}
