package kz.zholdama.decision.examination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.zholdama.eligibility.Assessment;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.platform.security.Actor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An assessment as it stood when a decision was prepared or signed. Written once, never changed. */
@Entity
@Table(name = "assessment")
public class StoredAssessment {

    /** The step of the case that the assessment was kept for. */
    public enum Stage {
        PREPARED,
        /** A document was printed by it that waits, or waited, for a signature made elsewhere. */
        FROZEN,
        SIGNED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column
    private long applicationId;

    @Enumerated(EnumType.STRING)
    @Column
    private Stage stage;

    @Enumerated(EnumType.STRING)
    @Column
    private DecisionKind decisionKind;

    @Column
    private String edition;

    @Column
    private LocalDate judgedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private Assessment content;

    @Column
    private @Nullable Long documentId;

    @Column
    private long madeById;

    @Column
    private String madeByName;

    @Column
    private String madeByPosition;

    private Instant madeAt;

    /** Of what was signed: what the register and the figures say of it. */
    @Column
    private @Nullable LocalDateTime dueAt;

    @Column
    private boolean late;

    @Column
    private @Nullable Integer officeMinutes;

    /** Names of the grounds of a refusal, divided by commas. */
    @Column
    private String grounds = "";

    /**
     * How a decision kept to its term.
     *
     * @param dueAt      end of the term (A2.3), wall clock of Asia/Almaty, as {@code decidedAt} is
     * @param officeTime that the centre was open from the day on which the term began
     */
    public record Term(LocalDateTime dueAt, LocalDateTime decidedAt, Duration officeTime) {}

    @SuppressWarnings("NullAway.Init")
    protected StoredAssessment() {}

    private StoredAssessment(
            Stage stage,
            long applicationId,
            DecisionKind kind,
            Assessment content,
            @Nullable Long documentId,
            Actor by,
            Instant at) {
        this.stage = stage;
        this.applicationId = applicationId;
        this.decisionKind = kind;
        this.edition = content.edition();
        this.judgedOn = content.judgedOn();
        this.content = content;
        this.documentId = documentId;
        this.madeById = by.staffId();
        this.madeByName = by.name();
        this.madeByPosition = by.position();
        this.madeAt = at;
    }

    public static StoredAssessment prepared(
            long applicationId, DecisionKind kind, Assessment content, Actor by, Instant at) {
        return new StoredAssessment(Stage.PREPARED, applicationId, kind, content, null, by, at);
    }

    public static StoredAssessment frozen(
            long applicationId, DecisionKind kind, Assessment content, Actor by, Instant at) {
        return new StoredAssessment(Stage.FROZEN, applicationId, kind, content, null, by, at);
    }

    public static StoredAssessment signed(
            long applicationId,
            DecisionKind kind,
            Assessment content,
            long documentId,
            Term term,
            Actor by,
            Instant at) {
        var signed = new StoredAssessment(Stage.SIGNED, applicationId, kind, content, documentId, by, at);
        signed.dueAt = term.dueAt();
        signed.late = term.decidedAt().isAfter(term.dueAt());
        signed.officeMinutes = (int) term.officeTime().toMinutes();
        if (kind == DecisionKind.REASONED_REFUSAL) {
            signed.grounds =
                    content.groundsPresent().stream().map(RefusalGround::name).collect(Collectors.joining(","));
        }
        return signed;
    }

    public Long id() {
        return Objects.requireNonNull(id, "known once it is stored");
    }

    public Assessment content() {
        return content;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
