package kz.zholdama.intake;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.persistence.Converter;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.platform.Json;
import kz.zholdama.platform.JsonColumn;

/** JSON of what was filed; the kind of details is told by a stable name, not by a class. */
@Converter
class ApplicationContentColumn extends JsonColumn<ApplicationContent> {

    ApplicationContentColumn() {
        super(
                ApplicationContent.class,
                Json.columns().addMixIn(MeasureDetails.class, Kinds.class).build());
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = MeasureDetails.Training.class, name = "training"),
        @JsonSubTypes.Type(value = MeasureDetails.Subsidised.class, name = "subsidised"),
        @JsonSubTypes.Type(value = MeasureDetails.Resettlement.class, name = "resettlement")
    })
    interface Kinds {}
}
