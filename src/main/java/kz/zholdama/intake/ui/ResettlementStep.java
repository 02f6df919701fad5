package kz.zholdama.intake.ui;

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
import java.util.Set;
import kz.zholdama.directory.Settlement;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.intake.DraftContent;
import kz.zholdama.intake.IntakeStep;
import kz.zholdama.intake.TypedRelative;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.LongestText;

/** Step 3 for resettlement: where to, as what, with whom, and the regional commission's decision when it is known. */
final class ResettlementStep extends WizardStep {

    private final ComboBox<Settlement> wanted;
    private final TextField wantedPlace = new TextField(getTranslation("intake.wantedPlace"));
    private final ComboBox<MeasureDetails.Occupation> occupation;
    private final RadioButtonGroup<CommissionAnswer> commission =
            new RadioButtonGroup<>(getTranslation("intake.commission"));
    private final TextField commissionNumber = new TextField(getTranslation("intake.commissionNumber"));
    private final DateField commissionDate = new DateField(getTranslation("intake.commissionDate"));
    private final Div family = new Div();
    private final List<RelativeRow> relatives = new ArrayList<>();

    /** @param destinations regions where he may be resettled to */
    ResettlementStep(DraftContent content, Pickers pickers, Set<String> destinations) {
        super(IntakeStep.DETAILS);
        wanted = field(
                "details.wantedSettlement",
                pickers.settlement(getTranslation("intake.wantedSettlement"), destinations));
        field("details.wantedPlace", wantedPlace);
        occupation = field("details.occupation", pickers.occupation(getTranslation("intake.occupation")));
        wanted.addClassName("wide");
        wantedPlace.addClassName("wide");
        LongestText.of(wantedPlace, Limits.TEXT);
        occupation.addClassName("wide");
        wanted.setHelperText(getTranslation("intake.wantedSettlement.hint"));
        commission.setItems(CommissionAnswer.values());
        commission.setItemLabelGenerator(one -> getTranslation("commission-answer." + one.name()));
        commission.addClassName("vertical");
        commission.addValueChangeListener(_ -> askDecision());
        LongestText.of(commissionNumber, Limits.SHORT);
        family.addClassName("family");
        if (content.details() instanceof MeasureDetails.Resettlement move) {
            wanted.setValue(pickers.settlement(move.wantedSettlementId()));
            wantedPlace.setValue(Limits.text(move.wantedPlace()));
            occupation.setValue(move.occupation());
            commission.setValue(move.commission());
            if (move.commissionDecision() != null) {
                commissionNumber.setValue(Limits.text(move.commissionDecision().number()));
                commissionDate.setValue(move.commissionDecision().date());
            }
        }
        showFamily(content.family());
        var another = new Button(getTranslation("intake.relative.add"), VaadinIcon.PLUS.create(), _ -> addRelative());
        another.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(
                row(wanted, wantedPlace, occupation),
                new H3(getTranslation("intake.family")),
                family,
                another,
                field("details.commission", commission),
                row(
                        field("details.commissionNumber", commissionNumber),
                        field("details.commissionDate", commissionDate)));
        askDecision();
    }

    private void askDecision() {
        commissionNumber.setVisible(commission.getValue() == CommissionAnswer.DECIDED);
        commissionDate.setVisible(commissionNumber.isVisible());
    }

    private void showFamily(List<TypedRelative> typed) {
        relatives.forEach(RelativeRow::removeFromParent);
        relatives.clear();
        forget("family.");
        typed.forEach(this::row);
    }

    private RelativeRow row(TypedRelative typed) {
        var number = relatives.size();
        var row = new RelativeRow(typed, number, this::remove);
        row.fields().forEach((name, text) -> field("family." + number + "." + name, text));
        relatives.add(row);
        family.add(row);
        return row;
    }

    private void addRelative() {
        row(new TypedRelative("", "", "", "")).focus();
        changed();
    }

    private void remove(RelativeRow gone) {
        showFamily(relatives.stream()
                .filter(row -> row != gone)
                .map(RelativeRow::typed)
                .toList());
        changed();
    }

    @Override
    DraftContent typed(DraftContent before) {
        var decision = commission.getValue() != CommissionAnswer.DECIDED
                ? null
                : new MeasureDetails.CommissionDecision(commissionNumber.getValue(), commissionDate.getValue());
        var settlement = wanted.getValue();
        return before.with(
                new MeasureDetails.Resettlement(
                        settlement == null ? null : settlement.id(),
                        wantedPlace.getValue(),
                        occupation.getValue(),
                        List.of(),
                        decision,
                        commission.getValue()),
                relatives.stream().map(RelativeRow::typed).toList());
    }
}
