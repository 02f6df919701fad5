package kz.zholdama.decision.examination;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.zholdama.decision.ExaminationSheet;
import kz.zholdama.platform.security.Actor;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was known of a case beside what was filed, from a moment on until the next one. Written with each change, once. */
@Entity
@Immutable
@Table(name = "examination_version")
public class SheetVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column
    private long applicationId;

    @JdbcTypeCode(SqlTypes.JSON)
    private ExaminationSheet sheet;

    private @Nullable LocalDate consentWithdrawnOn;

    /** What was known before it is not kept: it is the state in which a case stood when versions began to be kept. */
    @Column
    private boolean earlierUnknown;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "made_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "made_by_name"))
    @AttributeOverride(name = "position", column = @Column(name = "made_by_position"))
    private Actor madeBy;

    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected SheetVersion() {}

    public SheetVersion(
            long applicationId, ExaminationSheet sheet, Optional<LocalDate> consentWithdrawnOn, Actor by, Instant at) {
        this.applicationId = applicationId;
        this.sheet = sheet;
        this.consentWithdrawnOn = consentWithdrawnOn.orElse(null);
        this.madeBy = by;
        this.madeAt = at;
    }

    public ExaminationSheet sheet() {
        return sheet;
    }

    public Optional<LocalDate> consentWithdrawnOn() {
        return Optional.ofNullable(consentWithdrawnOn);
    }

    public boolean isEarlierUnknown() {
        return earlierUnknown;
    }

    public Actor madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
