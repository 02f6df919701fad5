package kz.zholdama.referral;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.persistence.Converter;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.platform.Json;
import kz.zholdama.platform.JsonColumn;

/** JSON of the outcome; the kind of slip is told by the annex it belongs to. */
@Converter
class OutcomeColumn extends JsonColumn<Outcome> {

    OutcomeColumn() {
        super(
                Outcome.class,
                Json.columns().addMixIn(ReturnSlip.class, Annexes.class).build());
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "annex")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ReturnSlip.Enrolment.class, name = "4"),
        @JsonSubTypes.Type(value = ReturnSlip.EmployerTraining.class, name = "5"),
        @JsonSubTypes.Type(value = ReturnSlip.Employment.class, name = "8"),
        @JsonSubTypes.Type(value = ReturnSlip.Resettled.class, name = "11")
    })
    private interface Annexes {}
}
