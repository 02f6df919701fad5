package kz.zholdama.decision.examination;

import kz.zholdama.decision.ExaminationSheet;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.PlaceOfKind;
import kz.zholdama.platform.JsonColumn;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** JSON of an examination, with the place under the name of its kind. */
@Component
class ExaminationSheetColumn extends JsonColumn<ExaminationSheet> {

    private final Kinds kinds;

    ExaminationSheetColumn(Kinds kinds) {
        super(ExaminationSheet.class, "examination-sheet", 1, kinds.json(ChosenPlace.class, PlaceOfKind.class));
        this.kinds = kinds;
    }

    @Override
    protected void asWrittenToday(ObjectNode stored, int version) {
        kinds.nameToday(stored.path("place"), PlaceOfKind.class);
    }
}
