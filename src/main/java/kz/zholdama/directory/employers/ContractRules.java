package kz.zholdama.directory.employers;

import kz.zholdama.directory.Contract;
import kz.zholdama.directory.records.Entered;
import kz.zholdama.directory.records.InvalidRecord;
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

    /** @throws InvalidRecord with the field that breaks a rule; never fewer places than are taken */
    void check(Contract value, int taken) {
        Entered.required("number", value.number(), LONGEST_NUMBER);
        if (value.validTo().isBefore(value.validFrom())) {
            throw new InvalidRecord("validTo", "directory.contract.valid-to.before");
        }
        if (value.places() < 1) {
            throw new InvalidRecord("places", "directory.contract.places.none");
        }
        if (value.places() < taken) {
            throw new InvalidRecord("places", "directory.contract.places.taken", taken);
        }
        if (!kinds.isAtEmployer(value.measure())) {
            throw new InvalidRecord("measure", "directory.contract.measure.without-employer");
        }
    }

    static InvalidRecord enteredTwice() {
        return new InvalidRecord("number", "directory.contract.number.twice");
    }
}
