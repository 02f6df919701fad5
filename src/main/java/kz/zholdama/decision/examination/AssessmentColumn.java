package kz.zholdama.decision.examination;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import kz.zholdama.eligibility.Assessment;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.platform.Json;
import kz.zholdama.platform.JsonColumn;
import org.springframework.stereotype.Component;

/** JSON of an assessment; outcomes are told by stable names, so that it can be read years later. */
@Component
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
