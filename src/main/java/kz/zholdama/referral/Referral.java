package kz.zholdama.referral;

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
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.intake.EarlierReferral;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.text.SearchText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One issued referral, from the director's signature to the end of the participation. A transition that the present
 * status does not allow throws {@link WrongReferralStatus} and changes nothing.
 */
@Entity
@Table(name = "referral")
public class Referral {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long applicationId;

    @Column
    private long applicantId;

    private String applicantName;

    /** Its words, folded, each behind a blank. */
    @Column
    private String searchWords;

    private long centreId;

    private Measure measure;

    /** Of {@link #measure}, for lists. */
    @Column
    private MeasureKind measureKind;

    private String number;

    /** Computed by the database for searches. */
    @Column(insertable = false, updatable = false)
    private @Nullable Integer numberEnd;

    private long documentId;
    private String verificationCode;
    private LocalDate referredOn;
    /** Null for resettlement, whose form sets no term. */
    private @Nullable LocalDate slipDueOn;

    /** Computed by the database for lists: the term of a slip that is awaited, the far future where it has none. */
    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate slipUrgency;

    /** Likewise: the last day of a person who takes part, the far future where there is none. */
    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate partUntil;

    /** Likewise: when the last thing was told that was to be told. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant overAt;

    /** First and last day of the measure: as referred, then as the slip says. Null for resettlement. */
    private @Nullable LocalDate startsOn;

    private @Nullable LocalDate endsOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private ChosenPlace place;

    /** For lists and searches, the name in {@link #place}. */
    private String hostName;

    /** In {@link #place}, from which the database takes it; null where the host is no settlement. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long settlementId;

    /** Likewise; null where no employer takes the person. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long employerId;

    /** Likewise. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long organisationId;

    /** The centre of the directory that sends the slip of a resettlement back; likewise in {@link #place}. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long receivingCentreId;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "outcome")
    private Reported reported;

    private @Nullable LocalDate slipReceivedOn;

    /** What the host sent online waits since then; nobody's recording is held up by it. Null while nothing waits. */
    @OptimisticLock(excluded = true)
    @Column
    private @Nullable Instant slipSentAt;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "prepared_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "prepared_by_name"))
    @AttributeOverride(name = "position", column = @Column(name = "prepared_by_position"))
    private Actor preparedBy;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "changed_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "changed_by_name"))
    @AttributeOverride(name = "position", column = @Column(name = "changed_by_position"))
    private Actor changedBy;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Referral() {}

    private Referral(NewReferral issued, @Nullable LocalDate slipDueOn, Instant at) {
        applicationId = issued.applicationId();
        applicantId = issued.applicantId();
        applicantName = issued.applicantName();
        searchWords = SearchText.betweenBlanks(applicantName);
        centreId = issued.centreId();
        measure = issued.measure();
        measureKind = measure.kind();
        number = issued.number();
        documentId = issued.documentId();
        verificationCode = issued.verificationCode();
        referredOn = issued.referredOn();
        this.slipDueOn = slipDueOn;
        place = issued.place();
        startsOn = place.firstDay().orElse(null);
        endsOn = place.lastDay().orElse(null);
        hostName = place.host();
        preparedBy = issued.preparedBy();
        status = ReferralStatus.AWAITING_SLIP;
        reported = Reported.NONE;
        touched(issued.preparedBy(), at);
    }

    /** @param slipDueOn last day for the slip; null for resettlement */
    static Referral issue(NewReferral issued, @Nullable LocalDate slipDueOn, Instant at) {
        return new Referral(issued, slipDueOn, at);
    }

    /** The slip came back: the person was taken. */
    void slipReturned(ReturnSlip slip, LocalDate receivedOn, Actor by, Instant at) {
        require(ReferralStatus.AWAITING_SLIP);
        enter(slip, receivedOn);
        moveTo(ReferralStatus.PLACED, by, at);
    }

    /** A slip was recorded with a mistake. */
    void correctSlip(ReturnSlip slip, LocalDate receivedOn, Actor by, Instant at) {
        require(ReferralStatus.PLACED);
        enter(slip, receivedOn);
        touched(by, at);
    }

    /** The person did not come, or the host did not take him. */
    void notTaken(NotTaken notTaken, Actor by, Instant at) {
        require(ReferralStatus.AWAITING_SLIP);
        reported = reported.with(notTaken);
        moveTo(ReferralStatus.NOT_TAKEN, by, at);
    }

    /** The person left early. */
    void leave(Leaving leaving, Actor by, Instant at) {
        require(ReferralStatus.PLACED);
        reported = reported.with(leaving);
        moveTo(ReferralStatus.LEFT, by, at);
    }

    /** What was not known on leaving: the reason, or the day of the new registration as unemployed. */
    void completeLeaving(Leaving leaving, Actor by, Instant at) {
        require(ReferralStatus.LEFT);
        reported = reported.with(leaving);
        touched(by, at);
    }

    /** The person took part to the end. */
    void complete(LocalDate endedOn, Actor by, Instant at) {
        require(ReferralStatus.PLACED);
        endsOn = endedOn;
        moveTo(ReferralStatus.COMPLETED, by, at);
    }

    /** A signed act annulled it. */
    ReferralHappening.Annulled annul(Actor by, Instant at) {
        if (status == ReferralStatus.ANNULLED) {
            throw new WrongReferralStatus(status);
        }
        var happening = new ReferralHappening.Annulled(id(), centreId, status);
        moveTo(ReferralStatus.ANNULLED, by, at);
        return happening;
    }

    /** Another centre goes on with the case. */
    void moveTo(long centre) {
        centreId = centre;
    }

    /** What the host sent online awaits a specialist. */
    public void slipSent(Instant at) {
        slipSentAt = at;
    }

    /** What the host sent online was taken over, sent back, or came too late. */
    public void sentSlipAnswered() {
        slipSentAt = null;
    }

    /** The working calendar changed while the slip is awaited. */
    ReferralHappening.SlipDueMoved slipDueMovedTo(LocalDate due, Actor by, Instant at) {
        require(ReferralStatus.AWAITING_SLIP);
        var from = Objects.requireNonNull(slipDueOn, "moved only where the form sets a term");
        slipDueOn = due;
        touched(by, at);
        return new ReferralHappening.SlipDueMoved(id(), centreId, from, due);
    }

    /** What the rules of a later case ask of this one on a day. */
    Participation participation(LocalDate today) {
        var left = Optional.ofNullable(reported.leaving());
        return new Participation(
                measure,
                referredOn,
                startsOn,
                endsOn,
                standing(today).isRunning(),
                left.map(Leaving::leftOn).orElse(null),
                left.map(Leaving::goodReason).orElse(null),
                left.map(Leaving::reregisteredOn).orElse(null),
                false,
                number,
                status == ReferralStatus.AWAITING_SLIP ? Boolean.TRUE : null);
    }

    /** What the wizard shows of it when the person comes again. */
    EarlierReferral earlier(LocalDate today) {
        return new EarlierReferral(
                applicationId,
                number,
                measure,
                referredOn,
                startsOn,
                endsOn,
                settlementId,
                hostName,
                standing(today).isRunning());
    }

    private Standing standing(LocalDate today) {
        return Standing.of(status, startsOn, endsOn, today);
    }

    private void enter(ReturnSlip slip, LocalDate receivedOn) {
        reported = reported.with(slip);
        slipReceivedOn = receivedOn;
        startsOn = slip.firstDay().or(place::firstDay).orElse(null);
        endsOn = slip.lastDay().or(place::lastDay).orElse(null);
    }

    private void require(ReferralStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw new WrongReferralStatus(status);
        }
    }

    private void moveTo(ReferralStatus next, Actor by, Instant at) {
        status = next;
        touched(by, at);
    }

    private void touched(Actor by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    /** Whether a centre is the one to which the person is resettled. */
    public boolean isReceivedBy(@Nullable Long centre) {
        return receivingCentreId != null && receivingCentreId.equals(centre);
    }

    /** As screens read it. */
    public ReferralFile file() {
        return new ReferralFile(
                id(),
                version,
                applicationId,
                applicantName,
                centreId,
                measure,
                number,
                documentId,
                verificationCode,
                referredOn,
                Optional.ofNullable(slipDueOn),
                Optional.ofNullable(startsOn),
                Optional.ofNullable(endsOn),
                place,
                status,
                Optional.ofNullable(reported.slip()),
                Optional.ofNullable(slipReceivedOn),
                Optional.ofNullable(reported.notTaken()),
                Optional.ofNullable(reported.leaving()),
                preparedBy,
                changedBy,
                changedAt);
    }

    Long id() {
        return Objects.requireNonNull(id, "known once it is stored");
    }

    long version() {
        return version;
    }

    long applicationId() {
        return applicationId;
    }

    long centreId() {
        return centreId;
    }

    Measure measure() {
        return measure;
    }

    Optional<LocalDate> slipDueOn() {
        return Optional.ofNullable(slipDueOn);
    }

    Reported reported() {
        return reported;
    }

    ReferralStatus status() {
        return status;
    }

    Actor changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
