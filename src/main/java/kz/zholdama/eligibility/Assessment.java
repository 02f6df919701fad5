package kz.zholdama.eligibility;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The evaluation of every ground of A2.9 for one case at one moment. Kept with the decision: facts, findings and the
 * edition that judged them.
 *
 * @param judgedOn day whose edition judged the case: its counted day of receipt
 * @param grounds  those of the edition; what was stored when all editions had the same ones says nothing of them
 */
public record Assessment(
        String edition, LocalDate judgedOn, CaseFacts facts, List<Finding> findings, List<Ground> grounds) {

    public Assessment {
        findings = List.copyOf(findings);
        grounds = grounds == null ? FirstEdition.GROUNDS : List.copyOf(grounds);
    }

    /** A ground that applies and of which no rule said anything is not taken for met. */
    public GroundOutcome outcome(RefusalGround ground) {
        if (grounds.stream()
                .noneMatch(one -> one.ground().equals(ground)
                        && one.appliesTo(facts.measure().kind()))) {
            return GroundOutcome.NOT_APPLICABLE;
        }
        var own = findings(ground);
        if (own.stream().anyMatch(Finding.Present.class::isInstance)) {
            return GroundOutcome.PRESENT;
        }
        return own.isEmpty() || own.stream().anyMatch(Finding.Unknown.class::isInstance)
                ? GroundOutcome.UNKNOWN
                : GroundOutcome.MET;
    }

    public List<Finding> findings(RefusalGround ground) {
        return findings.stream()
                .filter(finding -> finding.ground().equals(ground))
                .toList();
    }

    /** A referral may be issued: no ground is present and none is open. */
    public boolean mayRefer() {
        return with(GroundOutcome.PRESENT).isEmpty()
                && with(GroundOutcome.UNKNOWN).isEmpty();
    }

    /** A reasoned refusal may be issued: at least one ground is present, whatever else is still open. */
    public boolean mayRefuse() {
        return !groundsPresent().isEmpty();
    }

    /** In the order of A2.9. */
    public List<RefusalGround> groundsPresent() {
        return with(GroundOutcome.PRESENT).stream().map(Ground::ground).toList();
    }

    /** The facts that somebody still has to find out, each once. */
    public Set<Fact> missing() {
        return findings.stream()
                .filter(Finding.Unknown.class::isInstance)
                .map(Finding.Unknown.class::cast)
                .map(Finding.Unknown::missing)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Fact.class)));
    }

    /** The grounds that came to this, in the order of A2.9. */
    public List<Ground> with(GroundOutcome outcome) {
        return grounds.stream().filter(one -> outcome(one.ground()) == outcome).toList();
    }
}
