package kz.zholdama.intake;

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
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.calendar.Channel;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.platform.Clocks;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.text.SearchText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One application and its life. Every step of the state service is a named transition here and nowhere else; a
 * transition that the present status does not allow throws {@link WrongStatus} and changes nothing.
 */
@Entity
@Table(name = "application")
public class Application {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private @Nullable String number;
    private long centreId;
    private long applicantId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    private Measure measure;

    @Column
    private MeasureKind measureKind;

    /** For searching and lists; the name of that day, like everything in {@link #content}. */
    @Column
    private String applicantName;

    /** The words of the name as they are searched, each between blanks. */
    private String searchWords;

    @JdbcTypeCode(SqlTypes.JSON)
    private ApplicationContent content;

    private Instant receivedAt;
    private LocalDate countsFrom;
    /** Wall clock of Asia/Almaty: the law speaks of the end of a working day there. */
    private @Nullable LocalDateTime dueAt;
    /** Day of the annulment from which the term runs anew; null while it runs from the counted day. */
    @Column
    private @Nullable LocalDate termFrom;

    /** Computed by the database for lists: the end of the term while it runs, the far future afterwards. */
    @Column(insertable = false, updatable = false)
    private @Nullable LocalDateTime urgency;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "taken_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "taken_by_name"))
    @AttributeOverride(name = "position", column = @Column(name = "taken_by_position"))
    private Actor takenBy; // at the desk; or the account of the channel by which it came

    /** Who goes on with it. */
    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "holder_id"))
    @AttributeOverride(name = "name", column = @Column(name = "holder_name"))
    @AttributeOverride(name = "position", column = @Column(name = "holder_position"))
    private @Nullable Actor holder;

    @Enumerated(EnumType.STRING)
    private @Nullable DecisionKind decisionKind;

    private @Nullable Instant issuedAt;
    private @Nullable Instant handedOverAt;
    /** Computed by the database for lists: since when the signed result waits to be handed over. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant toHandOver;

    private @Nullable LocalDate consentWithdrawnOn;
    private @Nullable String closingNote;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "changed_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "changed_by_name"))
    @AttributeOverride(name = "position", column = @Column(name = "changed_by_position"))
    private Actor lastChangedBy;

    private Instant lastChangedAt;

    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    private Application(
            ApplicationStatus status, long applicantId, ApplicationContent content, Receipt receipt, Actor by) {
        this.status = status;
        this.applicantId = applicantId;
        this.content = content;
        this.measure = content.measure();
        this.measureKind = content.measure().kind();
        this.applicantName = content.applicant().name().full();
        this.searchWords = SearchText.betweenBlanks(applicantName);
        this.centreId = receipt.centreId();
        this.channel = receipt.channel();
        this.receivedAt = receipt.receivedAt();
        this.countsFrom = receipt.countsFrom();
        this.dueAt = receipt.dueAt();
        this.takenBy = by;
        this.holder = receipt.channel() == Channel.CENTRE ? by : null;
        touched(by, receipt.receivedAt());
    }

    /**
     * When and where an application came in.
     *
     * @param receivedAt moment of arrival
     * @param countsFrom counted day of receipt (A2.7)
     * @param dueAt      end of the statutory term (A2.3), wall clock of Asia/Almaty; null when acceptance is refused
     */
    public record Receipt(
            long centreId,
            Channel channel,
            Instant receivedAt,
            LocalDate countsFrom,
            @Nullable LocalDateTime dueAt) {}

    /** Complete papers: the application gets its number and its term begins (Rules, item 4; A2.3). */
    public static Application register(
            long applicantId, ApplicationContent content, Receipt receipt, String number, Actor by) {
        var application = new Application(ApplicationStatus.REGISTERED, applicantId, content, receipt, by);
        application.number = number;
        return application;
    }

    /** Incomplete or expired papers: acceptance is refused with a receipt (Rules, item 8). */
    public static Application refuseAcceptance(
            long applicantId, ApplicationContent content, Receipt receipt, Actor by) {
        return new Application(ApplicationStatus.ACCEPTANCE_REFUSED, applicantId, content, receipt, by);
    }

    /** The specialist drew up (or changed) a referral or a reasoned refusal. */
    public void prepare(Actor by, Instant at) {
        moveTo(ApplicationStatus.PREPARED, ApplicationStatus.EXAMINABLE, by, at);
    }

    public void submitToDirector(Actor by, Instant at) {
        moveTo(ApplicationStatus.AWAITING_DIRECTOR, Set.of(ApplicationStatus.PREPARED), by, at);
    }

    /** The director sent it back with reasons, or the specialist took it back before anyone signed. */
    public void returnToSpecialist(Actor by, Instant at) {
        moveTo(ApplicationStatus.PREPARED, Set.of(ApplicationStatus.AWAITING_DIRECTOR), by, at);
    }

    /** The director signed the result. */
    public void issue(DecisionKind kind, Actor by, Instant at) {
        moveTo(ApplicationStatus.ISSUED, Set.of(ApplicationStatus.AWAITING_DIRECTOR), by, at);
        decisionKind = kind;
        issuedAt = at;
    }

    /** The signed result reached the applicant. With a refusal the case ends here. */
    public void handOver(Actor by, Instant at) {
        require(Set.of(ApplicationStatus.ISSUED, ApplicationStatus.SLIP_RETURNED));
        handedOverAt = at;
        if (decisionKind == DecisionKind.REASONED_REFUSAL) {
            status = ApplicationStatus.CLOSED;
        }
        touched(by, at);
    }

    /** The employer, school or receiving centre reported that the person was taken. */
    public void slipReturned(Actor by, Instant at) {
        if (decisionKind != DecisionKind.REFERRAL) {
            throw new WrongStatus(status);
        }
        moveTo(ApplicationStatus.SLIP_RETURNED, Set.of(ApplicationStatus.ISSUED), by, at);
    }

    /** The measure ended, was left, or never began; {@code note} says which. */
    public void close(String note, Actor by, Instant at) {
        moveTo(ApplicationStatus.CLOSED, Set.of(ApplicationStatus.ISSUED, ApplicationStatus.SLIP_RETURNED), by, at);
        closingNote = note;
    }

    /** The applicant took his application back before it was decided. */
    public void withdraw(String note, Actor by, Instant at) {
        moveTo(ApplicationStatus.WITHDRAWN, ApplicationStatus.UNDECIDED, by, at);
        closingNote = note;
    }

    /**
     * The signed result was annulled by a new signed act: the case is open again, and so is its term. What the person is
     * judged by stays the counted day of receipt.
     *
     * @param on  day of the annulment
     * @param due end of the new term, wall clock of Asia/Almaty
     */
    public void reopenAfterAnnulment(LocalDate on, LocalDateTime due, Actor by, Instant at) {
        moveTo(
                ApplicationStatus.REGISTERED,
                Set.of(ApplicationStatus.ISSUED, ApplicationStatus.SLIP_RETURNED, ApplicationStatus.CLOSED),
                by,
                at);
        decisionKind = null;
        issuedAt = null;
        handedOverAt = null;
        closingNote = null;
        termFrom = on;
        dueAt = due;
    }

    /** The applicant withdrew his consent to personal data (law on personal data, art. 8): feeds ground 4. */
    public void withdrawConsent(LocalDate on, Actor by, Instant at) {
        require(ApplicationStatus.UNDECIDED);
        consentWithdrawnOn = on;
        touched(by, at);
    }

    /** The working calendar changed while the term ran (A2.3, A2.7). */
    ApplicationHappening.DueMoved dueMovedTo(LocalDateTime due, Actor by, Instant at) {
        require(ApplicationStatus.UNDECIDED);
        var from = Objects.requireNonNull(dueAt, "the term of an undecided application runs");
        dueAt = due;
        touched(by, at);
        return new ApplicationHappening.DueMoved(id(), centreId, from, due);
    }

    /** Somebody of the same centre goes on with it. */
    public ApplicationHappening.Given giveTo(Actor to, Actor by, Instant at) {
        require(ApplicationStatus.RUNNING);
        var happening = ApplicationHappening.Given.of(this, to, by);
        holder = to;
        touched(by, at);
        return happening;
    }

    /**
     * Another centre goes on with it, where nobody holds it yet. What the law counts from, term and day of receipt, stays.
     *
     * @return for the journal of either centre
     */
    public List<ApplicationHappening> moveTo(
            CareerCentre from, CareerCentre to, @Nullable String reason, Actor by, Instant at) {
        require(ApplicationStatus.RUNNING);
        var happenings = ApplicationHappening.moved(this, from, to, reason);
        centreId = to.storedId();
        holder = null;
        touched(by, at);
        return happenings;
    }

    /** For what changes nothing of the case itself, and is of use only until its decision is with the director. */
    public void requireExaminable() {
        require(ApplicationStatus.EXAMINABLE);
    }

    private void moveTo(ApplicationStatus next, Set<ApplicationStatus> from, Actor by, Instant at) {
        require(from);
        status = next;
        touched(by, at);
    }

    private void require(Set<ApplicationStatus> allowed) {
        if (!allowed.contains(status)) {
            throw new WrongStatus(status);
        }
    }

    private void touched(Actor by, Instant at) {
        lastChangedBy = by;
        lastChangedAt = at;
    }

    public Long id() {
        return Objects.requireNonNull(id, "known once it is stored");
    }

    public long version() {
        return version;
    }

    /** The words of the name as they are searched, each between blanks. */
    public String searchWords() {
        return searchWords;
    }

    /** Registration number; empty when acceptance was refused. */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public long centreId() {
        return centreId;
    }

    public long applicantId() {
        return applicantId;
    }

    public Channel channel() {
        return channel;
    }

    public ApplicationStatus status() {
        return status;
    }

    public Measure measure() {
        return measure;
    }

    public ApplicationContent content() {
        return content;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public LocalDate countsFrom() {
        return countsFrom;
    }

    /** End of the statutory term, wall clock of Asia/Almaty. */
    public Optional<LocalDateTime> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    /** When the term that runs, or ran, began: with it or on the day of an annulment. Wall clock of Asia/Almaty. */
    public LocalDateTime termBegan() {
        return termFrom == null ? LocalDateTime.ofInstant(receivedAt, Clocks.ZONE) : termFrom.atStartOfDay();
    }

    public Actor takenBy() {
        return takenBy;
    }

    /** Who goes on with it; empty when nobody has taken it up. */
    public Optional<Actor> holder() {
        return Optional.ofNullable(holder);
    }

    public Optional<DecisionKind> decisionKind() {
        return Optional.ofNullable(decisionKind);
    }

    public Optional<Instant> issuedAt() {
        return Optional.ofNullable(issuedAt);
    }

    public Optional<Instant> handedOverAt() {
        return Optional.ofNullable(handedOverAt);
    }

    public Optional<LocalDate> consentWithdrawnOn() {
        return Optional.ofNullable(consentWithdrawnOn);
    }

    public Optional<String> closingNote() {
        return Optional.ofNullable(closingNote);
    }

    public Actor lastChangedBy() {
        return lastChangedBy;
    }

    public Instant lastChangedAt() {
        return lastChangedAt;
    }
}
