package kz.zholdama.decision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.zholdama.eligibility.Assessment;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.platform.security.Actor;

/** An assessment as it stood when a decision was prepared or signed. Written once, never changed. */
@Entity
@Table(name = "assessment")
class StoredAssessment {

    /** The step of the case that the assessment was kept for. */
    enum Stage {
        PREPARED,
        SIGNED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long applicationId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private DecisionKind decisionKind;

    private String edition;
    private LocalDate judgedOn;

    @Convert(converter = AssessmentColumn.class)
    private Assessment content;

    private Long documentId;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "made_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "made_by_name"))
    @AttributeOverride(name = "position", column = @Column(name = "made_by_position"))
    private Actor madeBy;

    private Instant madeAt;

    protected StoredAssessment() {}

    private StoredAssessment(
            Stage stage,
            long applicationId,
            DecisionKind kind,
            Assessment content,
            Long documentId,
            Actor by,
            Instant at) {
        this.stage = stage;
        this.applicationId = applicationId;
        this.decisionKind = kind;
        this.edition = content.edition();
        this.judgedOn = content.judgedOn();
        this.content = content;
        this.documentId = documentId;
        this.madeBy = by;
        this.madeAt = at;
    }

    static StoredAssessment prepared(long applicationId, DecisionKind kind, Assessment content, Actor by, Instant at) {
        return new StoredAssessment(Stage.PREPARED, applicationId, kind, content, null, by, at);
    }

    static StoredAssessment signed(
            long applicationId, DecisionKind kind, Assessment content, long documentId, Actor by, Instant at) {
        return new StoredAssessment(Stage.SIGNED, applicationId, kind, content, documentId, by, at);
    }

    Long id() {
        return id;
    }

    Assessment content() {
        return content;
    }

    Instant madeAt() {
        return madeAt;
    }
}
