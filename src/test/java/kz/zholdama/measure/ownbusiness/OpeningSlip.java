package kz.zholdama.measure.ownbusiness;

import kz.zholdama.measure.SlipChecks;
import kz.zholdama.measure.SlipOfKind;
import kz.zholdama.measure.Telling;
import org.springframework.stereotype.Component;

@Component
class OpeningSlip implements OwnBusiness, SlipOfKind<Opening> {

    @Override
    public Class<Opening> type() {
        return Opening.class;
    }

    @Override
    public boolean hasTerm() {
        return true;
    }

    @Override
    public void check(Opening slip, SlipChecks checks) {
        checks.paper("registeredOn", slip.registeredOn(), "number", slip.number());
    }

    @Override
    public void tell(Opening slip, Telling telling) {
        telling.paper("own-business.registration", slip.number(), slip.registeredOn());
    }
}
