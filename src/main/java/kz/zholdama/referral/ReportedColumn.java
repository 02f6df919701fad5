package kz.zholdama.referral;

import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.measure.SlipOfKind;
import kz.zholdama.platform.JsonColumn;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** JSON of what was reported; the slip carries the name of its kind, and carried the number of its annex once. */
@Component
class ReportedColumn extends JsonColumn<Reported> {

    private final Kinds kinds;

    ReportedColumn(Kinds kinds) {
        super(Reported.class, "reported", 1, kinds.json(ReturnSlip.class, SlipOfKind.class));
        this.kinds = kinds;
    }

    @Override
    protected void asWrittenToday(ObjectNode stored, int version) {
        if (version == 0 && stored.path("slip") instanceof ObjectNode slip) {
            var annex = slip.remove("annex");
            if (annex != null) {
                slip.put(
                        "kind", kinds.stored(SlipOfKind.class, annex.asString()).name());
            }
        }
    }
}
