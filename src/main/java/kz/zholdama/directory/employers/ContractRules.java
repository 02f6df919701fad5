package kz.zholdama.directory.employers;

import static kz.zholdama.platform.Argument.named;

import kz.zholdama.directory.Contract;
import kz.zholdama.directory.records.Entered;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.regulation.ReferralKinds;
import org.springframework.stereotype.Component;

/** What every contract must hold to, typed or loaded from a file. */
@Component
class ContractRules {

    static final int LONGEST_NUMBER = 60;

    private final ReferralKinds kinds;

    ContractRules(ReferralKinds kinds) {
        this.kinds = kinds;
    }

    /** @throws InvalidInput with the field that breaks a rule; never fewer places than are taken */
    void check(Contract value, int taken) {
        Entered.required("number", value.number(), LONGEST_NUMBER);
        if (value.validTo().isBefore(value.validFrom())) {
            throw new InvalidInput("validTo", "directory.contract.valid-to.before");
        }
        if (value.places() < 1) {
            throw new InvalidInput("places", "directory.contract.places.none");
        }
        if (value.places() < taken) {
            throw new InvalidInput("places", "directory.contract.places.taken", named("taken", taken));
        }
        if (!kinds.isAtEmployer(value.measure())) {
            throw new InvalidInput("measure", "directory.contract.measure.without-employer");
        }
    }

    static InvalidInput enteredTwice() {
        return new InvalidInput("number", "directory.contract.number.twice");
    }
}
