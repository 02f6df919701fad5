package kz.zholdama.intake.drafts;

import kz.zholdama.measure.DetailsColumn;
import kz.zholdama.measure.Kinds;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON of what was typed so far. */
@Component
class DraftContentColumn extends DetailsColumn<DraftContent> {

    DraftContentColumn(Kinds kinds) {
        super(DraftContent.class, "draft-content", 1, kinds);
    }

    /** The family that moves too stood beside the details once. */
    @Override
    protected void asWrittenToday(ObjectNode stored, int version) {
        if (version == 0
                && stored.path("details") instanceof ObjectNode details
                && stored.path("family") instanceof ArrayNode family
                && !family.isEmpty()) {
            details.set("family", family);
        }
        super.asWrittenToday(stored, version);
    }
}
