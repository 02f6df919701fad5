package kz.zholdama.decision.examination;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.zholdama.eligibility.Assessment;
import kz.zholdama.eligibility.Assessor;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Ground;
import kz.zholdama.eligibility.GroundOutcome;
import kz.zholdama.eligibility.LawsRules;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.Rule;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.KnownKinds;
import kz.zholdama.measure.PlaceOfKind;
import kz.zholdama.testing.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Examinations and assessments that earlier versions stored mean what they meant. */
class GoldenDecisionsTest {

    private static final Kinds KINDS = KnownKinds.with(PlaceOfKind.class);

    /** What an assessment says of its grounds that was stored while there were these six. */
    private static final String[] GROUNDS_OF_THEN = FirstEdition.edition().grounds().stream()
            .flatMap(one -> Stream.of("ground=" + one.ground(), "number=" + one.number(), "onlyFor=" + one.onlyFor()))
            .filter(said -> !said.endsWith("=null"))
            .toArray(String[]::new);

    static List<Golden> examination() {
        return Golden.of("examination");
    }

    static List<Golden> assessment() {
        return Golden.of("assessment");
    }

    @ParameterizedTest
    @MethodSource("examination")
    void readsWhatTheSpecialistFoundAndChose(Golden golden) {
        var sheet = golden.keptBy(new ExaminationSheetColumn(KINDS));
        var stored = golden.tree();
        assertThat(sheet.participations()).hasSize(stored.path("participations").size());
        assertThat(sheet.leavings()).hasSize(stored.path("leavings").size());
        assertThat(sheet.inquiries()).hasSize(stored.path("inquiries").size());
        assertThat(sheet.discrepancies()).hasSize(stored.path("discrepancies").size());
        assertThat(sheet.hearing() != null).isEqualTo(stored.has("hearing"));
        assertThat(sheet.place() != null).isEqualTo(stored.has("place"));
        if (sheet.place() != null) {
            var named = golden.kind().equals("resettlement") ? "destination" : "name";
            assertThat(sheet.place().host())
                    .isEqualTo(stored.path("place").path(named).asString());
        }
    }

    @ParameterizedTest
    @MethodSource("assessment")
    void readsWhatACaseWasJudgedBy(Golden golden) {
        var assessment =
                golden.keptBy(new AssessmentColumn(), golden.tree().has("grounds") ? new String[0] : GROUNDS_OF_THEN);
        assertThat(assessment.facts().measure().referral().name()).isEqualTo(golden.kind());
        assertThat(meaning(assessment)).isEqualTo(expected(golden));
    }

    /** It stands as it was found, also where a rule or a text of then is no more. */
    @ParameterizedTest
    @MethodSource("assessment")
    void needsNoRuleOfTodayToReadIt(Golden golden) {
        var other = golden.json()
                .replaceAll("\"rule\" : \"[a-z-]+\"", "\"rule\" : \"rule-of-then\"")
                .replaceAll("\"key\" : \"[a-z.-]+\"", "\"key\" : \"evidence.of-then\"")
                .replace("\"edition\" : \"2024-05\"", "\"edition\" : \"of-then\"");
        assertThat(other).contains("rule-of-then").contains("\"of-then\"");
        assertThat(grounds(new AssessmentColumn().read(other)))
                .isEqualTo(expected(golden).subList(1, 8));
    }

    /** The same facts, judged under an edition with a seventh ground, would be refused; what was signed stays what it was. */
    @ParameterizedTest
    @MethodSource("assessment")
    void keepsItsMeaningWhenTheLawAddsAGround(Golden golden) {
        var assessment = new AssessmentColumn().read(golden.json());
        var debtor = new RefusalGround("DEBTOR");
        var rule = new Rule("debtor", debtor, "An amendment to come") {
            @Override
            public List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
                return present("debtor");
            }
        };
        var first = FirstEdition.edition();
        var later = LawsRules.edition(
                first.name(),
                first.effectiveFrom(),
                Stream.concat(first.grounds().stream(), Stream.of(new Ground(debtor, 7, null)))
                        .toList(),
                Stream.concat(first.rules().stream(), Stream.of(rule.code())).toList());
        var assessor = new Assessor(
                Stream.concat(LawsRules.RULES.stream(), Stream.of(rule)).toList());

        assertThat(assessor.assess(assessment.facts(), later).groundsPresent()).contains(debtor);
        assertThat(assessment.outcome(debtor)).isEqualTo(GroundOutcome.NOT_APPLICABLE);
        assertThat(meaning(assessment)).isEqualTo(expected(golden));
        assertThat(assessment.grounds()).isEqualTo(first.grounds());
    }

    /** So the grounds that a case was judged by can be told from its findings alone, whatever grounds there are later. */
    @ParameterizedTest
    @MethodSource("assessment")
    void hasAFindingOnEachGroundThatApplied(Golden golden) {
        var assessment = new AssessmentColumn().read(golden.json());
        assertThat(assessment.findings().stream().map(Finding::ground).distinct())
                .containsExactlyElementsOf(RefusalGround.OF_THE_ORDER.stream()
                        .filter(ground -> assessment.outcome(ground) != GroundOutcome.NOT_APPLICABLE)
                        .toList());
    }

    private static List<String> meaning(Assessment assessment) {
        var lines = new ArrayList<String>();
        lines.add("measure " + assessment.facts().measure().name() + " under " + assessment.edition() + " on "
                + assessment.judgedOn());
        lines.addAll(grounds(assessment));
        assessment.findings().forEach(finding -> lines.add(finding(finding)));
        return lines;
    }

    private static List<String> grounds(Assessment assessment) {
        var lines = new ArrayList<String>();
        for (var ground : List.of(
                "UNRELIABLE_DATA",
                "RULES_NOT_MET",
                "NEGATIVE_ANSWER",
                "NO_CONSENT",
                "LEFT_TRAINING",
                "LEFT_SUBSIDISED_WORK")) {
            lines.add(assessment.outcome(new RefusalGround(ground)) + " " + ground);
        }
        lines.add("referral " + assessment.mayRefer() + " refusal " + assessment.mayRefuse());
        return lines;
    }

    private static String finding(Finding finding) {
        var said = finding.rule() + " " + finding.ground().name();
        return switch (finding) {
            case Finding.Met _ -> "met " + said;
            case Finding.Unknown it -> "unknown " + said + " " + it.missing();
            case Finding.Present it ->
                Stream.concat(
                                Stream.of("present", said, it.evidence().key()),
                                it.evidence().values().entrySet().stream()
                                        .sorted(Map.Entry.comparingByKey())
                                        .map(value -> value.getKey() + "=" + value.getValue()))
                        .collect(joining(" "));
        };
    }

    /** Taken from the files themselves, not from what was read. */
    private static List<String> expected(Golden golden) {
        return Golden.text("assessment", "meaning.txt")
                .lines()
                .dropWhile(line -> !line.equals(golden.name()))
                .skip(1)
                .takeWhile(line -> line.startsWith("  "))
                .map(String::strip)
                .toList();
    }
}
