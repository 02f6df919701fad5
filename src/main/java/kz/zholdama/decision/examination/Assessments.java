package kz.zholdama.decision.examination;

import static kz.zholdama.platform.Argument.named;

import java.util.List;
import java.util.stream.Collectors;
import kz.zholdama.decision.DecisionRefused;
import kz.zholdama.decision.ExaminationSheet;
import kz.zholdama.eligibility.Assessment;
import kz.zholdama.eligibility.Assessor;
import kz.zholdama.eligibility.Evidence;
import kz.zholdama.eligibility.Ground;
import kz.zholdama.eligibility.GroundOutcome;
import kz.zholdama.eligibility.checking.Hints;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.regulation.Regulations;
import org.springframework.stereotype.Component;

/** Judges a case anew, by the edition in force on its counted day of receipt; every ground, every time. */
@Component
public class Assessments {

    private final FactFinding facts;
    private final Assessor assessor;
    private final Regulations regulations;

    Assessments(FactFinding facts, Assessor assessor, Regulations regulations) {
        this.facts = facts;
        this.assessor = assessor;
        this.regulations = regulations;
    }

    public Assessment assess(Application application, ExaminationSheet sheet) {
        return assessor.assess(
                facts.of(application, sheet), regulations.editionOf(application.measure(), application.countsFrom()));
    }

    public List<Evidence> hints(Assessment assessment) {
        return Hints.of(
                assessment.facts(), regulations.editionOf(assessment.facts().measure(), assessment.judgedOn()));
    }

    /** @throws DecisionRefused when the grounds do not allow this decision; says which */
    public static void require(DecisionKind kind, Assessment assessment) {
        if (kind == DecisionKind.REFERRAL && !assessment.mayRefer()) {
            throw new DecisionRefused(
                    DecisionRefused.Reason.REFERRAL_IMPOSSIBLE,
                    named("present", numbers(assessment.with(GroundOutcome.PRESENT))),
                    named("unknown", numbers(assessment.with(GroundOutcome.UNKNOWN))));
        }
        if (kind == DecisionKind.REASONED_REFUSAL && !assessment.mayRefuse()) {
            throw new DecisionRefused(
                    DecisionRefused.Reason.REFUSAL_IMPOSSIBLE,
                    named("unknown", numbers(assessment.with(GroundOutcome.UNKNOWN))));
        }
    }

    /**
     * The grounds that are not judged as they were. A refusal prints what was found, so there the evidence counts too.
     */
    public static List<Ground> changed(DecisionKind kind, Assessment before, Assessment now) {
        return now.grounds().stream()
                .filter(one -> before.outcome(one.ground()) != now.outcome(one.ground())
                        || kind == DecisionKind.REASONED_REFUSAL
                                && now.outcome(one.ground()) == GroundOutcome.PRESENT
                                && !before.findings(one.ground()).equals(now.findings(one.ground())))
                .toList();
    }

    /** "2, 5"; a dash for none. */
    public static String numbers(List<Ground> grounds) {
        return grounds.isEmpty()
                ? "—"
                : grounds.stream().map(one -> String.valueOf(one.number())).collect(Collectors.joining(", "));
    }
}
