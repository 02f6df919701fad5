package kz.zholdama.decision.desk;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import kz.zholdama.decision.DecisionHappening;
import kz.zholdama.decision.ReturnReason;
import kz.zholdama.decision.examination.StoredAssessment;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** The decision that a specialist drew up for a case: what it is to be, on which assessment, and who worked on it. */
@Entity
@Table(name = "prepared_decision")
public class PreparedDecision {

    @Id
    private Long applicationId;

    @Version
    private long version;

    @Column
    private long centreId;

    @Column
    private boolean returned;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private long assessmentId;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "prepared_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "prepared_by_name"))
    @AttributeOverride(name = "position", column = @Column(name = "prepared_by_position"))
    private Actor preparedBy;

    private Instant preparedAt;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "submitted_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "submitted_by_name"))
    @AttributeOverride(name = "position", column = @Column(name = "submitted_by_position"))
    private @Nullable Actor submittedBy;

    @Column
    private @Nullable Instant submittedAt;

    @SuppressWarnings("NullAway.Init")
    protected PreparedDecision() {}

    public PreparedDecision(
            long applicationId, long centreId, DecisionKind decided, StoredAssessment on, Actor by, Instant at) {
        this.applicationId = applicationId;
        this.centreId = centreId;
        drawUp(decided, on, by, at);
    }

    /** Another centre goes on with the case. */
    void moveTo(long centre) {
        centreId = centre;
    }

    public DecisionHappening.Prepared prepare(DecisionKind decided, StoredAssessment on, Actor by, Instant at) {
        drawUp(decided, on, by, at);
        submittedBy = null;
        submittedAt = null;
        returned = false;
        return new DecisionHappening.Prepared(applicationId, centreId, kind, assessmentId);
    }

    private void drawUp(DecisionKind decided, StoredAssessment on, Actor by, Instant at) {
        kind = decided;
        assessmentId = on.id();
        preparedBy = by;
        preparedAt = at;
    }

    public DecisionHappening.Submitted submit(StoredAssessment on, Actor by, Instant at) {
        assessmentId = on.id();
        submittedBy = by;
        submittedAt = at;
        returned = false;
        return new DecisionHappening.Submitted(applicationId, centreId, kind, assessmentId, by.staffId());
    }

    /** A director sent it back: it stands on the specialists' to-do list until it is prepared or submitted anew. */
    DecisionHappening.Returned comeBack(List<ReturnReason> reasons) {
        returned = true;
        var to = submittedBy == null ? preparedBy : submittedBy;
        return new DecisionHappening.Returned(applicationId, centreId, reasons, assessmentId, to.staffId());
    }

    /** Whoever drew it up or sent it on may not sign it (product, director's desk). */
    public boolean isWorkOf(Actor person) {
        return preparedBy.isSamePersonAs(person) || submittedBy != null && submittedBy.isSamePersonAs(person);
    }

    Long applicationId() {
        return applicationId;
    }

    public DecisionKind kind() {
        return kind;
    }

    public long assessmentId() {
        return assessmentId;
    }

    public Actor preparedBy() {
        return preparedBy;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    @Nullable
    public Actor submittedBy() {
        return submittedBy;
    }
}
