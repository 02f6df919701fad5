package kz.zholdama.measure.ownbusiness;

import java.util.List;
import kz.zholdama.measure.SlipChecks;
import kz.zholdama.measure.SlipOfKind;
import kz.zholdama.measure.SlipQuestion;
import kz.zholdama.measure.Telling;
import org.springframework.stereotype.Component;

@Component
class OpeningSlip implements OwnBusiness, SlipOfKind<Office, Opening> {

    @Override
    public Class<Opening> type() {
        return Opening.class;
    }

    @Override
    public boolean hasTerm() {
        return true;
    }

    @Override
    public Class<Office> place() {
        return Office.class;
    }

    @Override
    public List<SlipQuestion> questions() {
        return List.of(
                SlipQuestion.day("registeredOn")
                        .labelled("own-business.registered-on")
                        .thatIsExpected(),
                SlipQuestion.text("number").labelled("own-business.number").thatIsExpected());
    }

    @Override
    public Opening expected(Office place) {
        return new Opening(null, null);
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
