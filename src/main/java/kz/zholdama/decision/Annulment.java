package kz.zholdama.decision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.zholdama.platform.security.Actor;

/** The signed act that annulled a signed document, and why. Written once, never changed. */
@Entity
@Table(name = "annulment")
class Annulment {

    @Id
    private Long actDocumentId;

    private long annulledDocumentId;
    private long applicationId;
    private String reason;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "annulled_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "annulled_by_name"))
    @AttributeOverride(name = "position", column = @Column(name = "annulled_by_position"))
    private Actor annulledBy;

    private Instant annulledAt;

    protected Annulment() {}

    Annulment(long actDocumentId, long annulledDocumentId, long applicationId, String reason, Actor by, Instant at) {
        this.actDocumentId = actDocumentId;
        this.annulledDocumentId = annulledDocumentId;
        this.applicationId = applicationId;
        this.reason = reason;
        this.annulledBy = by;
        this.annulledAt = at;
    }
}
