package kz.zholdama.intake.inquiries;

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
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kz.zholdama.gateway.ConsentState;
import kz.zholdama.gateway.ConsentToken;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.drafts.StoredDraft;
import kz.zholdama.journal.State;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.security.Actor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry in its table: a draft's until the draft becomes a case, or a case's from the beginning. What opens the person's data
 * (his consent, the code that he read out) is kept only as long as something is asked by it.
 */
@Entity
@Table(name = "inquiry")
class StoredInquiry {

    /** Whoever takes it up is given so long; after that its node is gone. */
    private static final Duration LONGEST_STEP = Duration.ofMinutes(3);

    /** So often is 1414 asked whether the person answered. */
    private static final Duration LOOKS = Duration.ofSeconds(3);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    /** Longer nobody waits at a desk for his consent to be asked: the message would reach him in the bus. */
    private static final Duration GIVEN_UP_AFTER = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long centreId;
    private @Nullable Long draftId;
    private @Nullable Long applicationId;

    @Column(name = "iin")
    private String person;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "asked_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "asked_by_name"))
    @AttributeOverride(name = "position", column = @Column(name = "asked_by_position"))
    private Actor askedBy;

    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private InquiryState state;

    /** Since when it stands so. */
    private Instant since;

    /** When it goes on by itself; null when nothing is left to do. */
    private @Nullable Instant nextAt;

    private int tries;
    /** In a row, of a system that does not answer. */
    private int failures;

    private @Nullable String request;
    private @Nullable String typedCode;
    private boolean wrongCode;
    private @Nullable String tokenCode;
    private @Nullable String tokenKey;
    private @Nullable Instant tokenUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    private InquiryAnswers answers;

    @SuppressWarnings("NullAway.Init")
    protected StoredInquiry() {}

    private StoredInquiry(long centreId, Iin about, Actor by, Instant at) {
        this.centreId = centreId;
        this.person = about.value();
        this.askedBy = by;
        this.askedAt = at;
        this.state = InquiryState.ASKING;
        this.since = at;
        this.nextAt = at;
        this.answers = InquiryAnswers.NONE;
    }

    /** About whoever is typed there. */
    static StoredInquiry of(StoredDraft draft, Iin about, Actor by, Instant at) {
        var inquiry = new StoredInquiry(draft.centreId(), about, by, at);
        inquiry.draftId = draft.id();
        return inquiry;
    }

    /** About the applicant of a case. */
    static StoredInquiry of(Application application, Actor by, Instant at) {
        var about = application.content().applicant().iin();
        var inquiry = new StoredInquiry(application.centreId(), about, by, at);
        inquiry.applicationId = application.id();
        return inquiry;
    }

    InquiryHappening asked() {
        return new InquiryHappening.Asked(id(), centreId, draftId, applicationId);
    }

    /** What is to be done now by whoever takes it up; empty when another is at it, or nothing is. */
    Optional<InquiryStep> take(Instant now) {
        if (nextAt == null || nextAt.isAfter(now)) {
            return Optional.empty();
        }
        nextAt = now.plus(LONGEST_STEP);
        tries++;
        return Optional.of(new InquiryStep(id(), tries, Iin.of(person), request, typedCode, token(), answers));
    }

    /** Whether this is still what was taken up. */
    boolean isAt(InquiryStep step) {
        return tries == step.tries() && Objects.equals(typedCode, step.typedCode());
    }

    private @Nullable ConsentToken token() {
        return tokenCode == null || tokenKey == null || tokenUntil == null
                ? null
                : new ConsentToken(tokenCode, tokenKey, tokenUntil);
    }

    /** The person read the code out. */
    void type(String code, Instant now) {
        typedCode = code;
        wrongCode = false;
        nextAt = now;
    }

    /** @return what has to be journalled */
    Optional<InquiryHappening> consent(ConsentState told, Instant now) {
        var before = told();
        switch (told) {
            case ConsentState.Waiting waiting -> {
                request = waiting.request();
                stand(InquiryState.WAITING, now);
                nextAt = now.plus(LOOKS);
            }
            case ConsentState.WrongCode _ -> {
                typedCode = null;
                wrongCode = true;
                nextAt = now.plus(LOOKS);
            }
            case ConsentState.Given given -> {
                tokenCode = given.token().code();
                tokenKey = given.token().publicKey();
                tokenUntil = given.token().expiresAt();
                typedCode = null;
                stand(InquiryState.ASKING, now);
                nextAt = now;
                failures = 0;
            }
            case ConsentState.Refused _ -> end(InquiryState.REFUSED, now);
            case ConsentState.NoAnswer _ -> end(InquiryState.NO_ANSWER, now);
            case ConsentState.NoTelephone _ -> end(InquiryState.NO_TELEPHONE, now);
            case ConsentState.Failed failed -> {
                if (failed.why().mayPass()) {
                    waitForIt(now, askedAt.plus(GIVEN_UP_AFTER));
                } else {
                    end(
                            switch (Outcome.of(failed.why())) {
                                case GARBLED -> InquiryState.GARBLED;
                                case EXPIRED -> InquiryState.EXPIRED;
                                case REJECTED, DOWN, ANSWERED, NOTHING -> InquiryState.REJECTED;
                            },
                            now);
                }
            }
        }
        return changed(before);
    }

    /** @return what has to be journalled */
    Optional<InquiryHappening> answered(InquiryAnswers told, Instant now) {
        var before = told();
        answers = told;
        if (told.state() == InquiryState.DOWN) {
            waitForIt(now, Objects.requireNonNull(tokenUntil, "nothing is asked without consent"));
        } else {
            end(told.state(), now);
        }
        return changed(before);
    }

    /** Later, unless it would be too late by then. */
    private void waitForIt(Instant now, Instant until) {
        stand(InquiryState.DOWN, now);
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures++, 10));
        var next = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        if (next.isBefore(until)) {
            nextAt = next;
        } else {
            end(InquiryState.DOWN, now);
        }
    }

    private void stand(InquiryState now, Instant at) {
        if (state != now) {
            state = now;
            since = at;
        }
    }

    private void end(InquiryState with, Instant at) {
        stand(with, at);
        nextAt = null;
        request = null;
        typedCode = null;
        tokenCode = null;
        tokenKey = null;
        tokenUntil = null;
    }

    private State told() {
        return InquiryHappening.Told.of(state, answers.outcomes());
    }

    private Optional<InquiryHappening> changed(State before) {
        var after = told();
        return after.equals(before)
                ? Optional.empty()
                : Optional.of(new InquiryHappening.Told(id(), centreId, draftId, applicationId, before, after));
    }

    /** It belongs to the case from now on. Whoever was at it goes on. */
    InquiryHappening file(long application) {
        applicationId = application;
        draftId = null;
        return new InquiryHappening.Filed(id(), centreId, draftId, applicationId);
    }

    /** Another centre goes on with its case or draft. */
    void moveTo(long centre) {
        centreId = centre;
    }

    long id() {
        return Objects.requireNonNull(id, "known once it is stored");
    }

    boolean isOpen() {
        return nextAt != null;
    }

    boolean isWaiting() {
        return state == InquiryState.WAITING;
    }

    /** Whether nobody else may be asked about the same person beside it. */
    boolean hinders(StoredInquiry another) {
        return isOpen() && person.equals(another.person);
    }

    boolean isAbout(Iin person) {
        return this.person.equals(person.value());
    }

    Inquiry value() {
        return new Inquiry(id(), Iin.of(person), askedBy, askedAt, state, since, wrongCode, nextAt != null, answers);
    }
}
