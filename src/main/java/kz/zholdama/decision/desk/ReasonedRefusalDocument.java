package kz.zholdama.decision.desk;

import java.util.List;
import java.util.function.UnaryOperator;
import kz.zholdama.eligibility.Assessment;
import kz.zholdama.eligibility.Evidence;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.GroundOutcome;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.forms.Form;
import kz.zholdama.forms.ReasonedRefusalForm;
import kz.zholdama.platform.text.Dates;

/**
 * The reasoned refusal (A2.5, A2.9): every ground present, with what was found.
 *
 * @param russian    the raw Russian text of a message key
 * @param appealText how and by when to appeal, a setting
 */
record ReasonedRefusalDocument(DecisionToPrint toPrint, UnaryOperator<String> russian, String appealText)
        implements DecisionDocument {

    @Override
    public Form form(Imprint imprint) {
        var applicant = toPrint.application().content().applicant();
        var centre = toPrint.centre();
        return new ReasonedRefusalForm(
                imprint.number(),
                imprint.issuedOn(),
                centre.nameRu(),
                centre.address(),
                toPrint.applicantName(),
                applicant.address().line(),
                toPrint.application().number().orElse(""),
                Dates.dayOf(toPrint.application().receivedAt()),
                russian.apply(
                        "decision.service." + toPrint.application().measure().name()),
                grounds(toPrint.assessment()),
                appealText,
                imprint.signatory(),
                imprint.mark());
    }

    private List<ReasonedRefusalForm.Ground> grounds(Assessment assessment) {
        return assessment.with(GroundOutcome.PRESENT).stream()
                .map(one -> new ReasonedRefusalForm.Ground(
                        one.ground(),
                        one.number(),
                        russian.apply("ground." + one.ground() + ".text"),
                        sentences(assessment, one.ground(), russian)))
                .toList();
    }

    static List<String> sentences(Assessment assessment, RefusalGround ground, UnaryOperator<String> russian) {
        return assessment.findings(ground).stream()
                .filter(Finding.Present.class::isInstance)
                .map(Finding.Present.class::cast)
                .map(found -> sentence(found, russian))
                .toList();
    }

    /** The words of ground 2 name "the Rules" as a whole, so the norm behind it is said with each finding. */
    private static String sentence(Finding.Present found, UnaryOperator<String> russian) {
        var text = found.evidence().text(russian);
        return found.ground().equals(RefusalGround.RULES_NOT_MET)
                ? text + " "
                        + Evidence.of(
                                        "decision.refusal.norm",
                                        "norm",
                                        russian.apply("rule." + found.rule() + ".clause"))
                                .text(russian)
                : text;
    }
}
