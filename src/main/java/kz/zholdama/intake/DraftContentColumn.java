package kz.zholdama.intake;

import jakarta.persistence.Converter;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.platform.Json;
import kz.zholdama.platform.JsonColumn;

/** JSON of what was typed so far. */
@Converter
class DraftContentColumn extends JsonColumn<DraftContent> {

    DraftContentColumn() {
        super(
                DraftContent.class,
                Json.columns()
                        .addMixIn(MeasureDetails.class, ApplicationContentColumn.Kinds.class)
                        .build());
    }
}
