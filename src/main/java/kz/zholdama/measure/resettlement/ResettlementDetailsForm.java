package kz.zholdama.measure.resettlement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import kz.zholdama.directory.Settlement;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.measure.FieldProblems;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.ui.DetailsFields;
import kz.zholdama.platform.ui.DateField;

/** The fields of the details: where to, as what, with whom, and the regional commission's decision when it is known. */
final class ResettlementDetailsForm {

    private final DetailsFields fields;
    private final ComboBox<Settlement> wanted;
    private final TextField wantedPlace;
    private final ComboBox<ChosenOccupation> occupation;
    private final RadioButtonGroup<CommissionAnswer> commission;
    private final TextField commissionNumber;
    private final DateField commissionDate;
    private final Div family = new Div();
    private final List<RelativeRow> relatives = new ArrayList<>();

    ResettlementDetailsForm(
            DetailsFields fields,
            ResettlementDetails typed,
            ComboBox<Settlement> settlements,
            ComboBox<ChosenOccupation> occupations) {
        this.fields = fields;
        wanted = DetailsFields.wide(fields.field("wantedSettlement", settlements));
        wanted.setHelperText(fields.getTranslation("intake.wantedSettlement.hint"));
        wantedPlace = DetailsFields.wide(fields.text("wantedPlace", FieldProblems.TEXT));
        occupation = fields.require(DetailsFields.wide(fields.field("occupation", occupations)));
        family.addClassName("family");
        showFamily(typed.family());
        commission = fields.require(fields.choice(
                "commission", List.of(CommissionAnswer.values()), one -> "commission-answer." + one.name()));
        commission.addClassName("vertical");
        commission.addValueChangeListener(_ -> askDecision());
        commissionNumber = fields.require(fields.text("commissionNumber", FieldProblems.SHORT));
        commissionDate = fields.require(fields.day("commissionDate"));
        show(typed);
        var another =
                new Button(fields.getTranslation("intake.relative.add"), VaadinIcon.PLUS.create(), _ -> addRelative());
        another.addThemeVariants(ButtonVariant.LUMO_SMALL);
        fields.add(
                DetailsFields.row(wanted, wantedPlace, occupation),
                new H3(fields.getTranslation("intake.family")),
                family,
                another,
                commission,
                DetailsFields.row(commissionNumber, commissionDate));
        askDecision();
    }

    private void show(ResettlementDetails move) {
        wantedPlace.setValue(DetailsFields.shown(move.wantedPlace()));
        commission.setValue(move.commission());
        if (move.commissionDecision() != null) {
            commissionNumber.setValue(
                    DetailsFields.shown(move.commissionDecision().number()));
            commissionDate.setValue(move.commissionDecision().date());
        }
    }

    private void askDecision() {
        commissionNumber.setVisible(commission.getValue() == CommissionAnswer.DECIDED);
        commissionDate.setVisible(commissionNumber.isVisible());
    }

    private void showFamily(List<FamilyMember> typed) {
        relatives.forEach(RelativeRow::removeFromParent);
        relatives.clear();
        fields.forget("family[");
        typed.forEach(this::row);
    }

    private RelativeRow row(FamilyMember typed) {
        var row = new RelativeRow(fields, typed, relatives.size(), this::remove);
        relatives.add(row);
        family.add(row);
        return row;
    }

    private void addRelative() {
        row(FamilyMember.BLANK).focus();
        fields.changed();
    }

    private void remove(RelativeRow gone) {
        showFamily(relatives.stream()
                .filter(row -> row != gone)
                .map(RelativeRow::typed)
                .toList());
        fields.changed();
    }

    ResettlementDetails typed() {
        var settlement = wanted.getValue();
        return new ResettlementDetails(
                settlement == null ? null : settlement.id(),
                wantedPlace.getValue(),
                occupation.getValue(),
                relatives.stream().map(RelativeRow::typed).toList(),
                commission.getValue() != CommissionAnswer.DECIDED
                        ? null
                        : new CommissionDecision(commissionNumber.getValue(), commissionDate.getValue()),
                commission.getValue());
    }
}
