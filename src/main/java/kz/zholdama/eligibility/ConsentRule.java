package kz.zholdama.eligibility;

import java.util.Map;

/** A2.9(4): the consents that A1 words were given and not withdrawn (law on personal data, art. 8). */
final class ConsentRule implements Rule {

    @Override
    public String code() {
        return "consent";
    }

    @Override
    public RefusalGround ground() {
        return RefusalGround.NO_CONSENT;
    }

    @Override
    public Finding evaluate(CaseFacts facts, RuleEdition edition) {
        var consents = facts.consents();
        if (consents.withdrawnOn() != null) {
            return present("consent-withdrawn", Map.of("on", consents.withdrawnOn().toString()));
        }
        return consents.personalData() && consents.protectedSecrets() ? met() : present("no-consent", Map.of());
    }
}
