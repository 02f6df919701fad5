package kz.zholdama.intake.drafts;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.security.Actor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A draft in its table. One member of staff holds it; only he writes to it until a colleague takes it over. Nobody holds one that
 * came from a centre that closed, until somebody does.
 */
@Entity
@Table(name = "intake_draft")
public class StoredDraft {

    private static final int SHOWN_NAME = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long centreId;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "holder_id"))
    @AttributeOverride(name = "name", column = @Column(name = "holder_name"))
    @AttributeOverride(name = "position", column = @Column(name = "holder_position"))
    private @Nullable Actor holder;

    /** For the list of drafts; as far as it is typed. */
    @Column
    private String applicantName;

    /** In {@link #content}, from which the database takes it. */
    @Column(insertable = false, updatable = false)
    private @Nullable String applicantIin;

    @Column
    private @Nullable Measure measure;

    @Enumerated(EnumType.STRING)
    private IntakeStep step;

    @JdbcTypeCode(SqlTypes.JSON)
    private DraftContent content;

    private Instant createdAt;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredDraft() {}

    StoredDraft(long centreId, Actor holder, DraftContent content, IntakeStep step, Instant at) {
        this.centreId = centreId;
        this.holder = holder;
        this.createdAt = at;
        write(content, step, at);
    }

    final void write(DraftContent typed, IntakeStep at, Instant now) {
        content = typed;
        step = at;
        measure = typed.measure();
        applicantName = shownName(typed.person());
        changedAt = now;
    }

    DraftHappening.TakenOverBy takeOver(Actor by, Instant now) {
        var happening =
                new DraftHappening.TakenOverBy(id(), centreId, holder == null ? null : holder.staffId(), by.staffId());
        holder = by;
        changedAt = now;
        return happening;
    }

    /** Another centre goes on with it, where nobody holds it yet. What its time is reckoned from stays. */
    List<DraftHappening> moveTo(long centre) {
        var happenings = List.<DraftHappening>of(
                new DraftHappening.MovedAway(id(), centreId, centre),
                new DraftHappening.MovedIn(id(), centre, centreId));
        centreId = centre;
        holder = null;
        return happenings;
    }

    boolean isHeldBy(Actor someone) {
        return holder != null && holder.isSamePersonAs(someone);
    }

    private static String shownName(TypedPerson person) {
        var name = person.fullName();
        return name.length() > SHOWN_NAME ? name.substring(0, SHOWN_NAME) : name;
    }

    public Long id() {
        return Objects.requireNonNull(id, "known once it is stored");
    }

    long version() {
        return version;
    }

    public long centreId() {
        return centreId;
    }

    Optional<Actor> holder() {
        return Optional.ofNullable(holder);
    }

    public DraftContent content() {
        return content;
    }

    Instant changedAt() {
        return changedAt;
    }

    DraftApplication value() {
        return new DraftApplication(id(), version, holder(), step, content, createdAt, changedAt);
    }
}
