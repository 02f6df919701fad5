package kz.zholdama.eligibility.rules;

import java.util.List;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.Rule;
import kz.zholdama.eligibility.RuleEdition;

/** Both consents that A1 words were given and were not taken back since. */
final class ConsentRule extends Rule {

    ConsentRule() {
        super("consent", RefusalGround.NO_CONSENT, "A2.9(4); law on personal data, art. 8", Fact.CONSENT);
    }

    @Override
    public List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        var consents = facts.consents();
        if (consents == null) {
            return unknown(Fact.CONSENT);
        }
        if (consents.withdrawnOn() != null) {
            return present("consent-withdrawn", "on", consents.withdrawnOn());
        }
        if (!consents.personalData()) {
            return present("no-consent");
        }
        return consents.protectedSecrets() ? met() : present("no-consent-secrets");
    }
}
