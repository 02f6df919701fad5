package kz.zholdama.decision.desk;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zholdama.decision.Return;
import kz.zholdama.decision.ReturnReason;
import kz.zholdama.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** A decision that a director sent back, with his reasons. Kept, also after the case went on. */
@Entity
@Table(name = "returned_decision")
class ReturnedDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column
    private long applicationId;

    private String reasons;
    private String explanation;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "returned_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "returned_by_name"))
    @AttributeOverride(name = "position", column = @Column(name = "returned_by_position"))
    private Actor returnedBy;

    private Instant returnedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReturnedDecision() {}

    ReturnedDecision(long applicationId, Set<ReturnReason> reasons, String explanation, Actor by, Instant at) {
        this.applicationId = applicationId;
        this.reasons = reasons.stream().sorted().map(ReturnReason::code).collect(Collectors.joining(","));
        this.explanation = explanation;
        this.returnedBy = by;
        this.returnedAt = at;
    }

    Return value() {
        return new Return(
                Arrays.stream(reasons.split(",")).map(ReturnReason::ofCode).toList(),
                explanation,
                returnedBy,
                returnedAt);
    }
}
