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
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.pickers.CentrePicker;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.ui.PlaceForm;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.form.LongestText;
import org.jspecify.annotations.Nullable;

/** Resettlement (A11): where to, as what, on whose decision, and who moves too. */
final class DestinationForm extends PlaceForm<DestinationChoice> {

    private final TextField number;
    private final DateField date;
    private final ComboBox<CareerCentre> centre;
    private final TextField otherCentre;
    private final ReceivingCentres centres;
    private final Div family = new Div();
    private final List<RelativeFields> relatives = new ArrayList<>();

    DestinationForm(
            ComboBox<Settlement> settlement,
            ComboBox<ChosenOccupation> occupation,
            ReceivingCentres centres,
            @Nullable CommissionAnswer answer) {
        super(DestinationChoice.class);
        this.centres = centres;
        wide(require(add("settlementId", settlement, chosen -> chosen.storedId(), _ -> null)));
        wide(require(add("occupationId", occupation, ChosenOccupation::storedId, _ -> null)));
        var commission = wide(require(
                add("commission", new RadioButtonGroup<CommissionAnswer>(getTranslation("cases.place.decision")))));
        commission.setItems(CommissionAnswer.values());
        commission.setItemLabelGenerator(one -> getTranslation("commission-answer." + one.name()));
        commission.addClassName("vertical");
        commission.addValueChangeListener(event -> askDecision(event.getValue()));
        number = require(text("decisionNumber", 60));
        date = require(date("decisionDate"));
        centre = CentrePicker.of(centres.all(), getTranslation("cases.place.receivingCentre.none"));
        centre.setLabel(getTranslation("cases.place.receivingCentre"));
        centre.setHelperText(getTranslation("cases.place.receivingCentre.hint"));
        wide(add("receivingCentreId", centre, CareerCentre::id, _ -> null));
        var other = new TextField(getTranslation("cases.place.receivingCentre.other"));
        otherCentre = wide(text("receivingCentre", other, 300));
        centre.addValueChangeListener(_ -> otherCentre.setVisible(centre.isEmpty()));
        settlement.addValueChangeListener(chosen -> propose(chosen.getValue()));
        insert(new H3(getTranslation("cases.place.family")));
        insert(family);
        var add = new Button(
                getTranslation("cases.place.family.add"), VaadinIcon.PLUS.create(), _ -> addRelative("", ""));
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        insert(new Div(add));
        askDecision(answer);
        show(new DestinationChoice(0, 0, answer, null, null, List.of(), null, null));
    }

    private void propose(@Nullable Settlement destination) {
        if (centre.isEmpty() && otherCentre.isEmpty()) {
            centres.near(destination).ifPresent(centre::setValue);
        }
    }

    private void askDecision(@Nullable CommissionAnswer answer) {
        number.setVisible(answer == CommissionAnswer.DECIDED);
        date.setVisible(number.isVisible());
    }

    void fill(Destination chosen) {
        decision(chosen.commissionDecisionNumber(), chosen.commissionDecisionDate());
        centre.setValue(centres.find(chosen.receivingCentreId()).orElse(null));
        otherCentre.setValue(centre.isEmpty() ? Objects.requireNonNullElse(chosen.receivingCentre(), "") : "");
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

    /** The others move up, in the names of their fields too. */
    private void remove(RelativeFields gone) {
        var others = relatives.stream()
                .filter(one -> one != gone)
                .map(RelativeFields::value)
                .toList();
        relatives.forEach(RelativeFields::leave);
        relatives.clear();
        others.forEach(one -> addRelative(one.relation(), one.name()));
    }

    /** Relation and full name of someone who moves too. */
    private final class RelativeFields extends Div {

        private final TextField relation;
        private final TextField name;

        RelativeFields(String relation, String name) {
            this.relation = field("relation", "cases.place.relation", 100);
            this.name = field("name", "cases.place.relative-name", 300);
            this.relation.setValue(relation);
            this.name.setValue(name);
            var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> DestinationForm.this.remove(this));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel(getTranslation("cases.remove"));
            addClassName("relative");
            add(this.relation, this.name, remove);
        }

        private TextField field(String part, String label, int longest) {
            var field = new TextField(getTranslation(label));
            LongestText.of(field, longest);
            return require(aside("family[" + relatives.size() + "]." + part, field));
        }

        void leave() {
            DestinationForm.this.leave(relation);
            DestinationForm.this.leave(name);
            removeFromParent();
        }

        Relative value() {
            return new Relative(relation.getValue().strip(), name.getValue().strip());
        }
    }

    @Override
    public PlaceChoice choice(DestinationChoice typed) {
        return typed.withFamily(relatives.stream().map(RelativeFields::value).toList());
    }
}
