package kz.zholdama.eligibility;

import java.util.List;

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
