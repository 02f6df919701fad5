package kz.zholdama.eligibility;

import static kz.zholdama.eligibility.Cases.anUnemployed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A ground that the law adds is a rule and an edition. */
class SeventhGroundTest {

    private static final RefusalGround DEBTOR = new RefusalGround("DEBTOR");
    private static final RuleEdition BEFORE = FirstEdition.edition();

    @Test
    void isEvaluatedUnderTheEditionThatListsIt() {
        var later = with(List.of(new Ground(DEBTOR, 7, null)), List.of("debtor"));
        var assessor = new Assessor(
                Stream.concat(LawsRules.RULES.stream(), Stream.of(debtors())).toList());

        var assessment = assessor.assess(inOrder(), later);

        assertThat(assessment.outcome(DEBTOR)).isEqualTo(GroundOutcome.PRESENT);
        assertThat(assessment.mayRefer()).isFalse();
        assertThat(assessment.with(GroundOutcome.PRESENT))
                .extracting(Ground::number)
                .containsExactly(7);
        assertThat(assessor.assess(inOrder(), BEFORE).mayRefer()).isTrue();
    }

    @Test
    void isUnknownWhileNoRuleSaysAnything() {
        var nobodyAsks = with(List.of(new Ground(DEBTOR, 7, null)), List.of());

        var assessment = LawsRules.ASSESSOR.assess(inOrder(), nobodyAsks);

        assertThat(assessment.outcome(DEBTOR)).isEqualTo(GroundOutcome.UNKNOWN);
        assertThat(assessment.mayRefer()).isFalse();
    }

    /** A ground that an edition left out comes back as the law has it: with its number, asked of its own kind of measure. */
    @Test
    void standsBehindThoseOfTheLawAndOfTheEditionBefore() {
        var withoutTraining = LawsRules.edition(
                "2027-01",
                LocalDate.of(2027, 1, 1),
                Stream.concat(BEFORE.grounds().stream(), Stream.of(new Ground(new RefusalGround("FRAUD"), 7, null)))
                        .filter(one -> !one.ground().equals(RefusalGround.LEFT_TRAINING))
                        .toList(),
                BEFORE.rules());
        var spoken = Stream.concat(Stream.of(debtors()), LawsRules.RULES.stream());

        assertThat(withoutTraining.groundsOf(spoken.toList()))
                .startsWith(BEFORE.grounds().toArray(Ground[]::new))
                .endsWith(new Ground(DEBTOR, 8, null))
                .hasSize(7);
        assertThat(BEFORE.groundsOf(List.of())).isEmpty();
    }

    @Test
    void isNotPassedOverWhenItsRuleIsGone() {
        var later = with(List.of(new Ground(DEBTOR, 7, null)), List.of("debtor"));

        assertThatThrownBy(() -> LawsRules.ASSESSOR.assess(inOrder(), later))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Edition 2027-01 lists no rule debtor");
    }

    @Test
    void offersItsRuleBehindThoseOfTheLaw() {
        var debtors = debtors();
        var assessor = new Assessor(Stream.concat(Stream.of(debtors), LawsRules.RULES.reversed().stream())
                .toList());

        assertThat(assessor.rules())
                .startsWith(LawsRules.RULES.toArray(Rule[]::new))
                .endsWith(debtors)
                .hasSize(LawsRules.RULES.size() + 1);
        assertThat(assessor.rule(debtors.code())).contains(debtors);
    }

    /** Kept apart from the product's rules, which are found by their classes. */
    private static Rule debtors() {
        return new Rule("debtor", DEBTOR, "An amendment to come") {
            @Override
            public List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
                return present("debtor");
            }
        };
    }

    private static CaseFacts inOrder() {
        return anUnemployed().applyingFor(Measure.SOCIAL_WORKPLACE).facts();
    }

    private static RuleEdition with(List<Ground> further, List<String> rules) {
        return LawsRules.edition(
                "2027-01",
                LocalDate.of(2027, 1, 1),
                Stream.concat(BEFORE.grounds().stream(), further.stream()).toList(),
                Stream.concat(BEFORE.rules().stream(), rules.stream()).toList());
    }
}
