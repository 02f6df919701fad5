package kz.zholdama.measure;

import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.JsonColumn;
import tools.jackson.databind.node.ObjectNode;

/** JSON in which the details of a measure stand. They carry the name of their kind; under whatever name, the measure tells it. */
public abstract class DetailsColumn<T> extends JsonColumn<T> {

    protected DetailsColumn(Class<T> type, String name, int version, Kinds kinds) {
        super(type, name, version, kinds.json(MeasureDetails.class, DetailsOfKind.class));
    }

    @Override
    protected void asWrittenToday(ObjectNode stored, int version) {
        if (stored.path("details") instanceof ObjectNode details) {
            var measure = new Measure(stored.path("measure").asString());
            details.put("kind", measure.referral().name());
        }
    }
}
