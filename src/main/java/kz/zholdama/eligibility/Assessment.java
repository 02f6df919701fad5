package kz.zholdama.eligibility;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The evaluation of every ground of A2.9 for one case at one moment. Kept with the decision: facts, findings and the
 * edition that judged them.
 *
 * @param judgedOn day whose edition judged the case: its counted day of receipt
 */
public record Assessment(String edition, LocalDate judgedOn, CaseFacts facts, List<Finding> findings) {

    public Assessment {
        findings = List.copyOf(findings);
    }

    public GroundOutcome outcome(RefusalGround ground) {
        var own = findings.stream().filter(finding -> finding.ground() == ground).toList();
        if (own.isEmpty()) {
            return GroundOutcome.NOT_APPLICABLE;
        }
        if (own.stream().anyMatch(Finding.Present.class::isInstance)) {
            return GroundOutcome.PRESENT;
        }
        return own.stream().anyMatch(Finding.Unknown.class::isInstance) ? GroundOutcome.UNKNOWN : GroundOutcome.MET;
    }

    /** A referral may be issued: every ground was evaluated and none is present or open. */
    public boolean mayRefer() {
        return Arrays.stream(RefusalGround.values()).map(this::outcome)
                .allMatch(outcome -> outcome == GroundOutcome.MET || outcome == GroundOutcome.NOT_APPLICABLE);
    }

    /** A reasoned refusal may be issued: at least one ground is present. */
    public boolean mayRefuse() {
        return !groundsPresent().isEmpty();
    }

    public List<RefusalGround> groundsPresent() {
        return Arrays.stream(RefusalGround.values()).filter(ground -> outcome(ground) == GroundOutcome.PRESENT).toList();
    }
}
