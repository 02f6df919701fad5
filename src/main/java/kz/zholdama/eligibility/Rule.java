package kz.zholdama.eligibility;

import java.util.Map;

/**
 * One condition of the law. Facts in, finding out: met, ground present with evidence, or cannot be told because a fact is
 * missing. A rule holds no figure of the law; those come with the edition.
 */
interface Rule {

    /** Stable code, stored with every finding and listed in docs/regulation.md. */
    String code();

    RefusalGround ground();

    default boolean appliesTo(Measure measure, RuleEdition edition) {
        return ground().appliesTo(measure.kind());
    }

    Finding evaluate(CaseFacts facts, RuleEdition edition);

    default Finding met() {
        return new Finding.Met(code(), ground());
    }

    default Finding present(String evidence, Map<String, String> values) {
        return new Finding.Present(code(), ground(), new Evidence("evidence." + evidence, values));
    }

    default Finding unknown(Fact missing) {
        return new Finding.Unknown(code(), ground(), missing);
    }
}
