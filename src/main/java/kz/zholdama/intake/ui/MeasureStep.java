package kz.zholdama.intake.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.registration.Answers;
import kz.zholdama.intake.registration.Intake;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.ui.Focus;
import kz.zholdama.platform.ui.RefusalText;
import kz.zholdama.platform.ui.form.ErrorSummary;
import org.jspecify.annotations.Nullable;

/** Step 2: one of the measures that there are. Who seems not to qualify is warned about and may apply all the same. */
final class MeasureStep extends WizardStep {

    private final Map<MeasureKind, RadioButtonGroup<Measure>> groups = new LinkedHashMap<>();
    private final Div cards = new Div();
    private final Div doubts = new Div();
    private final DraftContent content;
    private final Intake intake;

    MeasureStep(DraftContent content, Answers answers, Intake intake) {
        super(IntakeStep.MEASURE);
        this.content = content;
        this.intake = intake;
        answers.measures().stream()
                .collect(groupingBy(Measure::kind, LinkedHashMap::new, toList()))
                .forEach((kind, measures) -> groups.put(kind, group(kind, measures)));
        if (content.measure() != null) {
            if (answers.measures().contains(content.measure())) {
                Objects.requireNonNull(groups.get(content.measure().kind())).setValue(content.measure());
            }
            add(new Paragraph(getTranslation("intake.measure.change")));
        }
        doubts.getElement().setAttribute("aria-live", "polite");
        cards.addClassNames("measures", "by-letter");
        groups.values().forEach(cards::add);
        add(cards, doubts);
        warn(answers);
    }

    private RadioButtonGroup<Measure> group(MeasureKind kind, List<Measure> measures) {
        var group = new RadioButtonGroup<Measure>(getTranslation("measure-kind." + kind.name()));
        group.setItems(measures);
        group.setItemLabelGenerator(measure -> getTranslation("measure." + measure.name()));
        group.addClassNames("cards");
        group.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                groups.values().stream().filter(other -> !other.equals(group)).forEach(other -> other.setValue(null));
                warn();
            }
        });
        return field("." + kind.name(), group);
    }

    @Override
    DraftContent typed(DraftContent before) {
        return before.with(chosen());
    }

    /** Told at the kind of the measure that was chosen; at all of them while none is. */
    @Override
    List<ErrorSummary.Line> mark(List<Problem> problems) {
        var chosen = chosen();
        place("", chosen == null ? cards : Objects.requireNonNull(groups.get(chosen.kind())));
        return super.mark(problems);
    }

    private @Nullable Measure chosen() {
        return groups.values().stream()
                .map(RadioButtonGroup::getValue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void warn() {
        var chosen = chosen();
        if (chosen != null) {
            warn(intake.answers(content.with(chosen)));
        }
    }

    private void warn(Answers answers) {
        doubts.removeAll();
        answers.problems(IntakeStep.MEASURE).stream()
                .filter(_ -> chosen() != null || content.measure() != null)
                .forEach(problem -> doubts.add(note(RefusalText.of(this, problem))));
        Warnings.doubts(answers.doubts()).ifPresent(doubts::add);
    }

    /** The chosen one, so that going back does not lead to another by a key too many. */
    @Override
    void focusFirst() {
        groups.values().stream()
                .filter(group -> !group.isEmpty())
                .findFirst()
                .ifPresentOrElse(Focus::on, super::focusFirst);
    }
}
