package kz.zholdama.decision.examination;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.persistence.Converter;
import kz.zholdama.eligibility.Assessment;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.platform.Json;
import kz.zholdama.platform.JsonColumn;

/** JSON of an assessment; outcomes are told by stable names, so that it can be read years later. */
@Converter
class AssessmentColumn extends JsonColumn<Assessment> {

    AssessmentColumn() {
        super(
                Assessment.class,
                "assessment",
                1,
                () -> Json.columns().addMixIn(Finding.class, FindingNames.class).build());
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Finding.Met.class, name = "met"),
        @JsonSubTypes.Type(value = Finding.Present.class, name = "present"),
        @JsonSubTypes.Type(value = Finding.Unknown.class, name = "unknown")
    })
    private interface FindingNames {}
}
