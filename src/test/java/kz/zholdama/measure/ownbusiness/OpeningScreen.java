package kz.zholdama.measure.ownbusiness;

import java.util.function.Supplier;
import kz.zholdama.measure.ui.SlipFields;
import kz.zholdama.measure.ui.SlipScreen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class OpeningScreen implements OwnBusiness, SlipScreen<Office, Opening> {

    @Override
    public Class<Office> place() {
        return Office.class;
    }

    @Override
    public Class<Opening> slip() {
        return Opening.class;
    }

    @Override
    public Supplier<Opening> ask(SlipFields fields, Office place, @Nullable Opening recorded) {
        var registeredOn = fields.date("registeredOn", "own-business.registered-on", true);
        var number = fields.text("number", "own-business.number", true);
        if (recorded != null) {
            registeredOn.setValue(recorded.registeredOn());
            SlipFields.show(number, recorded.number());
        }
        return () -> new Opening(registeredOn.getValue(), SlipFields.typed(number));
    }
}
