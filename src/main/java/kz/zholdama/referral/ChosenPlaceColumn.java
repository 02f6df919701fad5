package kz.zholdama.referral;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.persistence.Converter;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.platform.Json;
import kz.zholdama.platform.JsonColumn;

/** JSON of the chosen place; its kind is told by a stable name, not by a class. */
@Converter
class ChosenPlaceColumn extends JsonColumn<ChosenPlace> {

    ChosenPlaceColumn() {
        super(
                ChosenPlace.class,
                Json.columns().addMixIn(ChosenPlace.class, Kinds.class).build());
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ChosenPlace.AtOrganisation.class, name = "organisation"),
        @JsonSubTypes.Type(value = ChosenPlace.TrainingAtEmployer.class, name = "employer-training"),
        @JsonSubTypes.Type(value = ChosenPlace.Workplace.class, name = "workplace"),
        @JsonSubTypes.Type(value = ChosenPlace.Destination.class, name = "destination")
    })
    private interface Kinds {}
}
