package kz.zholdama.decision.examination;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import kz.zholdama.decision.ExaminationSheet;
import kz.zholdama.platform.security.Actor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The examination of one case, begun with the first thing that a specialist records of it. */
@Entity
@Table(name = "examination")
public class Examination {

    @Id
    private Long applicationId;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private ExaminationSheet sheet;

    /** Of the sheet, from which the database takes it. */
    @Column(insertable = false, updatable = false)
    private boolean documentsChecked;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "changed_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "changed_by_name"))
    @AttributeOverride(name = "position", column = @Column(name = "changed_by_position"))
    private @Nullable Actor changedBy;

    private @Nullable Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Examination() {}

    public Examination(long applicationId) {
        this.applicationId = applicationId;
        this.sheet = ExaminationSheet.BLANK;
    }

    public void record(ExaminationSheet found, Actor by, Instant at) {
        sheet = found;
        changedBy = by;
        changedAt = at;
    }

    public long version() {
        return version;
    }

    public ExaminationSheet sheet() {
        return sheet;
    }

    public Actor changedBy() {
        return Objects.requireNonNull(changedBy, "whoever recorded it last");
    }

    public Instant changedAt() {
        return Objects.requireNonNull(changedAt, "when it was recorded last");
    }
}
