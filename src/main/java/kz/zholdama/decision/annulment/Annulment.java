package kz.zholdama.decision.annulment;

import jakarta.persistence.Column;
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

    @Column
    private long annulledDocumentId;

    @Column
    private long applicationId;

    @Column
    private String reason;

    @Column
    private long annulledById;

    @Column
    private String annulledByName;

    @Column
    private String annulledByPosition;

    @Column
    private Instant annulledAt;

    @SuppressWarnings("NullAway.Init")
    protected Annulment() {}

    Annulment(long actDocumentId, long annulledDocumentId, long applicationId, String reason, Actor by, Instant at) {
        this.actDocumentId = actDocumentId;
        this.annulledDocumentId = annulledDocumentId;
        this.applicationId = applicationId;
        this.reason = reason;
        this.annulledById = by.staffId();
        this.annulledByName = by.name();
        this.annulledByPosition = by.position();
        this.annulledAt = at;
    }
}
