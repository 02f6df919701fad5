package kz.zholdama.referral;

import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.PlaceOfKind;
import kz.zholdama.platform.JsonColumn;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** JSON of the chosen place under the name of its kind. */
@Component
class ChosenPlaceColumn extends JsonColumn<ChosenPlace> {

    private final Kinds kinds;

    ChosenPlaceColumn(Kinds kinds) {
        super(ChosenPlace.class, "chosen-place", 1, kinds.json(ChosenPlace.class, PlaceOfKind.class));
        this.kinds = kinds;
    }

    @Override
    protected void asWrittenToday(ObjectNode stored, int version) {
        kinds.nameToday(stored, PlaceOfKind.class);
    }
}
