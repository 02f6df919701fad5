package kz.zholdama.intake.registration;

import java.util.List;
import java.util.Optional;
import kz.zholdama.eligibility.Evidence;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.checking.DocumentChecklist;
import kz.zholdama.eligibility.checking.Shortcoming;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.platform.Problem;

/**
 * Everything the wizard may ask about what is typed, answered at once.
 *
 * @param measures     what one can apply for, in the order of the law
 * @param problems     what is wrong or missing, in the order of the wizard; a missing document is not among it
 * @param checklist    the documents of the case (A2.8); empty until a measure is chosen that is offered
 * @param circumstances what the kind of the measure may know; empty like the checklist
 * @param details      as they would be filed; empty while something is wrong with the application
 * @param shortcomings the required documents that are missing, and the shown ones that have expired
 * @param doubts       why the person seems not to qualify for the measure; a warning, the refusal would be a reasoned one
 * @param hints        what looks contradictory and is for the specialist to judge (ground 1); empty like the checklist
 * @param categoryHints those of them that the categories alone give rise to
 */
public record Answers(
        List<Measure> measures,
        List<Problem> problems,
        DocumentChecklist checklist,
        Optional<Circumstances> circumstances,
        Optional<MeasureDetails> details,
        List<Shortcoming> shortcomings,
        List<Evidence> doubts,
        List<Evidence> hints,
        List<Evidence> categoryHints) {

    public List<Problem> problems(IntakeStep step) {
        return problems.stream()
                .filter(problem -> IntakeStep.of(problem) == step)
                .toList();
    }

    /** The furthest step that can be opened: nothing is wrong ahead of it. */
    public IntakeStep reachable() {
        return problems.isEmpty() ? IntakeStep.REVIEW : IntakeStep.of(problems.getFirst());
    }
}
