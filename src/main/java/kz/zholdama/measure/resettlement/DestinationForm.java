package kz.zholdama.measure.resettlement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.zholdama.directory.Settlement;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.ui.PlaceForm;
import kz.zholdama.measure.ui.RequiredField;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.form.LongestText;
import org.jspecify.annotations.Nullable;

/** Resettlement (A11): where to, as what, on whose decision, and who moves too. */
final class DestinationForm extends PlaceForm {

    private final ComboBox<Settlement> settlement;
    private final ComboBox<ChosenOccupation> occupation;
    private final RadioButtonGroup<CommissionAnswer> commission =
            new RadioButtonGroup<>(getTranslation("cases.place.decision"));
    private final TextField number = new TextField(getTranslation("cases.place.decision-number"));
    private final DateField date = new DateField(getTranslation("cases.place.decision-date"));
    private final TextField centre = new TextField(getTranslation("cases.place.receiving-centre"));
    private final Div family = new Div();
    private final List<RelativeFields> relatives = new ArrayList<>();

    DestinationForm(
            ComboBox<Settlement> settlement, ComboBox<ChosenOccupation> occupation, @Nullable CommissionAnswer answer) {
        this.settlement = settlement;
        this.occupation = occupation;
        LongestText.of(number, 60);
        LongestText.of(centre, 300);
        var form = layout();
        commission.setItems(CommissionAnswer.values());
        commission.setItemLabelGenerator(one -> getTranslation("commission-answer." + one.name()));
        commission.addClassName("vertical");
        commission.addValueChangeListener(_ -> askDecision());
        form.add(settlement, occupation, commission, number, date, centre);
        form.setColspan(settlement, 3);
        form.setColspan(occupation, 3);
        form.setColspan(commission, 3);
        form.setColspan(centre, 3);
        var add = new Button(
                getTranslation("cases.place.family.add"), VaadinIcon.PLUS.create(), _ -> addRelative("", ""));
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(form, new H3(getTranslation("cases.place.family")), family, add);
        commission.setValue(answer);
        askDecision();
    }

    private void askDecision() {
        number.setVisible(commission.getValue() == CommissionAnswer.DECIDED);
        date.setVisible(number.isVisible());
    }

    void show(Destination chosen) {
        decision(chosen.commissionDecisionNumber(), chosen.commissionDecisionDate());
        centre.setValue(Objects.requireNonNullElse(chosen.receivingCentre(), ""));
        chosen.family().forEach(relative -> addRelative(relative.relation(), relative.name()));
    }

    void wish(ResettlementDetails wish) {
        if (wish.commissionDecision() != null) {
            decision(
                    wish.commissionDecision().number(),
                    wish.commissionDecision().date());
        }
        wish.family()
                .forEach(member -> addRelative(
                        Objects.requireNonNullElse(member.relation(), ""),
                        member.name().full()));
    }

    private void decision(@Nullable String decided, @Nullable LocalDate on) {
        number.setValue(Objects.requireNonNullElse(decided, ""));
        date.setValue(on);
    }

    private void addRelative(String relation, String name) {
        var fields = new RelativeFields(relation, name);
        relatives.add(fields);
        family.add(fields);
    }

    /** Relation and full name of someone who moves too. */
    private final class RelativeFields extends Div {

        private final TextField relation = new TextField(getTranslation("cases.place.relation"));
        private final TextField name = new TextField(getTranslation("cases.place.relative-name"));

        RelativeFields(String relation, String name) {
            this.relation.setValue(relation);
            this.name.setValue(name);
            LongestText.of(this.relation, 100);
            LongestText.of(this.name, 300);
            var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> {
                relatives.remove(this);
                family.remove(this);
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel(getTranslation("cases.remove"));
            addClassName("relative");
            add(this.relation, this.name, remove);
        }

        boolean isComplete() {
            return RequiredField.isFilled(relation) & RequiredField.isFilled(name);
        }

        Relative value() {
            return new Relative(relation.getValue().strip(), name.getValue().strip());
        }
    }

    @Override
    public boolean isComplete() {
        var complete = RequiredField.isFilled(settlement)
                & RequiredField.isFilled(occupation)
                & RequiredField.isFilled(commission);
        if (commission.getValue() == CommissionAnswer.DECIDED) {
            complete &= RequiredField.isFilled(number) & RequiredField.isFilled(date);
        }
        return relatives.stream().map(RelativeFields::isComplete).reduce(complete, (one, other) -> one & other);
    }

    @Override
    public PlaceChoice choice() {
        return new DestinationChoice(
                settlement.getValue().storedId(),
                occupation.getValue().storedId(),
                commission.getValue(),
                number.getValue(),
                date.getValue(),
                relatives.stream().map(RelativeFields::value).toList(),
                centre.getValue());
    }
}
