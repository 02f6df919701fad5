package kz.zholdama.intake.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.registration.Answers;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.ui.DetailsFields;
import kz.zholdama.measure.ui.DetailsScreen;

/** Step 3: what the kind of the measure asks. */
final class DetailsStep extends WizardStep {

    private final String surname;
    private final Supplier<? extends MeasureDetails> typed;

    DetailsStep(DraftContent content, Answers answers, Kinds kinds) {
        super(IntakeStep.DETAILS);
        surname = DetailsFields.shown(content.person().lastName());
        var measure = content.chosen();
        add(new Paragraph(getTranslation("measure." + measure.name())));
        DetailsScreen<?> screen = kinds.of(DetailsScreen.class, measure);
        typed = screen.askAny(
                this,
                kinds.details(measure).orBlank(content.details()),
                answers.circumstances().orElseThrow());
    }

    @Override
    public String surname() {
        return surname;
    }

    @Override
    DraftContent typed(DraftContent before) {
        return before.with(typed.get());
    }
}
