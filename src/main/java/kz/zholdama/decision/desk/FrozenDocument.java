package kz.zholdama.decision.desk;

import static kz.zholdama.platform.Argument.named;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.decision.DecisionRefused;
import kz.zholdama.decision.DecisionRefused.Reason;
import kz.zholdama.decision.Frozen;
import kz.zholdama.decision.SigningOrder;
import kz.zholdama.decision.examination.StoredAssessment;
import kz.zholdama.platform.Sha256;
import kz.zholdama.platform.security.Actor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A document with number, code and bytes that waits for its signature. Written once; gone when it is signed or let go. */
@Entity
@Table(name = "frozen_document")
class FrozenDocument {

    @Id
    private String code;

    private long applicationId;

    private long applicationVersion;

    private long centreId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String number;

    private LocalDate issuedOn;

    private @Nullable Long assessmentId;

    private @Nullable String reason;

    private byte[] content;

    @Column(length = 32)
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] sha256;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "frozen_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "frozen_by_name"))
    @AttributeOverride(name = "position", column = @Column(name = "frozen_by_position"))
    private Actor frozenBy;

    @Column
    private Instant frozenAt;

    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected FrozenDocument() {}

    /** @param assessment that it was printed by; empty for an act of annulment */
    FrozenDocument(
            SigningOrder order,
            SignableDocument document,
            Optional<StoredAssessment> assessment,
            Printed printed,
            Actor by,
            Instant at,
            Instant until) {
        this.code = printed.code().value();
        this.applicationId = order.applicationId();
        this.applicationVersion = order.version();
        this.centreId = document.application().centreId();
        this.kind = document.kind();
        this.number = printed.number();
        this.issuedOn = printed.issuedOn();
        this.assessmentId = assessment.map(StoredAssessment::id).orElse(null);
        this.reason = order.reason();
        this.content = printed.pdf();
        this.sha256 = Sha256.of(printed.pdf());
        this.frozenBy = by;
        this.frozenAt = at;
        this.expiresAt = until;
    }

    /** Exactly the bytes that were frozen. */
    Printed printed() {
        if (!Arrays.equals(Sha256.of(content), sha256)) {
            throw new IllegalStateException("A frozen document is not what it was");
        }
        return new Printed(code(), number, issuedOn, content);
    }

    SigningOrder order() {
        return new SigningOrder(applicationId, applicationVersion, reason);
    }

    boolean isFrozenBy(Actor person) {
        return frozenBy.isSamePersonAs(person);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    boolean isOf(long version) {
        return applicationVersion == version;
    }

    DecisionRefused refusal() {
        return new DecisionRefused(
                Reason.FROZEN, named("number", number), named("by", frozenBy.name()), named("until", expiresAt));
    }

    Frozen value() {
        return new Frozen(code(), kind, number, HexFormat.of().formatHex(sha256), expiresAt);
    }

    VerificationCode code() {
        return new VerificationCode(code);
    }

    long applicationId() {
        return applicationId;
    }

    long centreId() {
        return centreId;
    }

    DocumentKind kind() {
        return kind;
    }

    String number() {
        return number;
    }

    @Nullable
    Long assessmentId() {
        return assessmentId;
    }
}
