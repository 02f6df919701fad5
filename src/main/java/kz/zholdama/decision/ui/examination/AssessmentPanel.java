package kz.zholdama.decision.ui.examination;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.zholdama.decision.ui.Drawn;
import kz.zholdama.decision.ui.StatusBadges;
import kz.zholdama.eligibility.Assessment;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.Ground;
import kz.zholdama.eligibility.GroundOutcome;
import kz.zholdama.eligibility.RefusalGround;
import org.jspecify.annotations.Nullable;

/** Every ground of A2.9 with outcome, clause, evidence and what is still missing. */
public final class AssessmentPanel extends Section {

    private final Map<RefusalGround, Drawn> grounds = new HashMap<>();
    private final Span edition = new Span();

    public AssessmentPanel() {
        addClassNames("panel", "assessment");
        edition.addClassName("muted");
        add(new H2(getTranslation("cases.assessment")), edition);
    }

    /** @param signedAt null while the case is judged anew */
    public void show(Assessment assessment, @Nullable Instant signedAt) {
        edition.setText(getTranslation(
                        "cases.assessment.edition",
                        named("edition", assessment.edition()),
                        named("day", assessment.judgedOn()))
                + (signedAt == null ? "" : " · " + getTranslation("cases.assessment.signed", named("at", signedAt))));
        assessment
                .grounds()
                .forEach(one -> drawn(one.ground())
                        .show(
                                List.of(one, assessment.outcome(one.ground()), assessment.findings(one.ground())),
                                () -> Stream.of(ground(one, assessment))));
    }

    private Drawn drawn(RefusalGround ground) {
        return grounds.computeIfAbsent(ground, _ -> {
            var place = new Drawn();
            add(place);
            return place;
        });
    }

    private Component ground(Ground one, Assessment assessment) {
        var ground = one.ground();
        var outcome = assessment.outcome(ground);
        var findings = assessment.findings(ground);
        var title = new H3(getTranslation(
                "cases.assessment.ground",
                named("number", one.number()),
                named("ground", getTranslation("ground." + ground.name()))));
        var head = new Div(title, StatusBadges.of(outcome));
        head.addClassName("ground-head");
        var block = new Div(head);
        block.addClassNames("ground", "ground-" + outcome.name().toLowerCase(Locale.ROOT));
        var open = findings.stream()
                .filter(finding -> !(finding instanceof Finding.Met))
                .toList();
        if (!open.isEmpty()) {
            block.add(list(open));
        }
        if (outcome != GroundOutcome.NOT_APPLICABLE) {
            block.add(clauses(ground, findings));
        }
        return block;
    }

    private UnorderedList list(List<Finding> findings) {
        var list = new UnorderedList();
        findings.stream().map(this::sentence).distinct().forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }

    private String sentence(Finding finding) {
        return switch (finding) {
            case Finding.Present present -> present.evidence().text(this::getTranslation) + clause(present.rule());
            case Finding.Unknown unknown ->
                getTranslation(
                                "cases.assessment.missing",
                                named(
                                        "fact",
                                        getTranslation(
                                                "fact." + unknown.missing().name())))
                        + clause(unknown.rule());
            case Finding.Met met -> getTranslation("rule." + met.rule());
        };
    }

    private String clause(String rule) {
        return " — " + getTranslation("rule." + rule + ".clause");
    }

    /** The wording of the order and every rule asked, for whoever wants to look closer. */
    private Details clauses(RefusalGround ground, List<Finding> findings) {
        var details = new Details(getTranslation("cases.assessment.clause"));
        details.addClassName("ground-clause");
        var rules = new UnorderedList();
        findings.stream()
                .map(Finding::rule)
                .distinct()
                .forEach(rule -> rules.add(new ListItem(
                        getTranslation("rule." + rule) + ": " + getTranslation(state(rule, findings)) + clause(rule))));
        details.add(new Div(getTranslation("ground." + ground.name() + ".text")), rules);
        return details;
    }

    private static String state(String rule, List<Finding> findings) {
        var own =
                findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
        if (own.stream().anyMatch(Finding.Present.class::isInstance)) {
            return "cases.assessment.rule.present";
        }
        return own.stream().anyMatch(Finding.Unknown.class::isInstance)
                ? "cases.assessment.rule.unknown"
                : "cases.assessment.rule.met";
    }
}
