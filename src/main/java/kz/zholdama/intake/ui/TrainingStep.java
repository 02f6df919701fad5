package kz.zholdama.intake.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import kz.zholdama.eligibility.TrainingReason;
import kz.zholdama.intake.DraftContent;
import kz.zholdama.intake.IntakeStep;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.platform.ui.LongestText;

/** Step 3 for professional training: the reason of Social Code 109(3) and the qualification wanted. */
final class TrainingStep extends WizardStep {

    private final RadioButtonGroup<TrainingReason> reason =
            field("details.reason", new RadioButtonGroup<>(getTranslation("intake.reason")));
    private final TextField qualification =
            field("details.qualification", new TextField(getTranslation("intake.qualification")));

    TrainingStep(DraftContent content) {
        super(IntakeStep.DETAILS);
        reason.setItems(TrainingReason.values());
        reason.setItemLabelGenerator(one -> getTranslation("training-reason." + one.name()));
        reason.addClassName("vertical");
        LongestText.of(qualification, Limits.TEXT);
        qualification.addClassName("wide");
        if (content.details() instanceof MeasureDetails.Training training) {
            reason.setValue(training.reason());
            qualification.setValue(Limits.text(training.qualification()));
        }
        add(
                new Paragraph(getTranslation("measure."
                        + Objects.requireNonNull(content.measure(), "the details follow the measure")
                                .name())),
                reason,
                row(qualification));
    }

    @Override
    DraftContent typed(DraftContent before) {
        return before.with(new MeasureDetails.Training(reason.getValue(), qualification.getValue()), List.of());
    }
}
