package kz.zholdama.decision;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kz.zholdama.eligibility.Assessment;
import kz.zholdama.eligibility.Assessor;
import kz.zholdama.eligibility.Evidence;
import kz.zholdama.eligibility.GroundOutcome;
import kz.zholdama.eligibility.Hints;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.regulation.Regulations;
import org.springframework.stereotype.Component;

/** Judges a case anew, by the edition in force on its counted day of receipt; every ground, every time. */
@Component
class Assessments {

    private final FreshFacts facts;
    private final Regulations regulations;

    Assessments(FreshFacts facts, Regulations regulations) {
        this.facts = facts;
        this.regulations = regulations;
    }

    Assessment assess(Application application, ExaminationSheet sheet) {
        return Assessor.assess(facts.of(application, sheet), regulations.editionOn(application.countsFrom()));
    }

    List<Evidence> hints(Assessment assessment) {
        return Hints.of(assessment.facts(), regulations.editionOn(assessment.judgedOn()));
    }

    /** @throws DecisionRefused when the grounds do not allow this decision; says which */
    static void require(DecisionKind kind, Assessment assessment) {
        if (kind == DecisionKind.REFERRAL && !assessment.mayRefer()) {
            throw new DecisionRefused(
                    DecisionRefused.Reason.REFERRAL_IMPOSSIBLE,
                    numbers(with(assessment, GroundOutcome.PRESENT)),
                    numbers(with(assessment, GroundOutcome.UNKNOWN)));
        }
        if (kind == DecisionKind.REASONED_REFUSAL && !assessment.mayRefuse()) {
            throw new DecisionRefused(
                    DecisionRefused.Reason.REFUSAL_IMPOSSIBLE, numbers(with(assessment, GroundOutcome.UNKNOWN)));
        }
    }

    /**
     * The grounds that are not judged as they were. A refusal prints what was found, so there the evidence counts too.
     */
    static List<RefusalGround> changed(DecisionKind kind, Assessment before, Assessment now) {
        return Arrays.stream(RefusalGround.values())
                .filter(ground -> before.outcome(ground) != now.outcome(ground)
                        || kind == DecisionKind.REASONED_REFUSAL
                                && now.outcome(ground) == GroundOutcome.PRESENT
                                && !before.findings(ground).equals(now.findings(ground)))
                .toList();
    }

    static List<RefusalGround> with(Assessment assessment, GroundOutcome outcome) {
        return Arrays.stream(RefusalGround.values())
                .filter(ground -> assessment.outcome(ground) == outcome)
                .toList();
    }

    /** "2, 5"; a dash for none. */
    static String numbers(List<RefusalGround> grounds) {
        return grounds.isEmpty()
                ? "—"
                : grounds.stream()
                        .map(ground -> String.valueOf(ground.number()))
                        .collect(Collectors.joining(", "));
    }
}
