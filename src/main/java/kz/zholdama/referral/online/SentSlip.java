package kz.zholdama.referral.online;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.referral.Reported;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a host sent by the code of its slip. A referral has at most one that awaits its answer, which the database holds. */
@Entity
@Table(name = "sent_slip")
class SentSlip {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long referralId;

    /** One part of it: the slip, that nobody was taken, or that he left. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Reported reported;

    private String senderName;
    private @Nullable String senderPhone;
    private @Nullable Long senderStaffId;

    @Column
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    private SentStatus status;

    private @Nullable String reason;

    @Column
    private @Nullable Long answeredById;

    private @Nullable String answeredByName;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected SentSlip() {}

    SentSlip(long referralId, Reported reported, Sender sender, Instant at) {
        this.referralId = referralId;
        this.reported = reported;
        this.senderName = sender.name();
        this.senderPhone = sender.phone();
        this.senderStaffId = sender.staffId();
        this.sentAt = at;
        this.status = SentStatus.AWAITING;
    }

    /** Pressed twice, or sent again after the answer was lost, perhaps when it was taken over already. */
    boolean isSame(Reported answer, Sender sender) {
        return (isAwaiting() || status == SentStatus.TAKEN_OVER) && reported.equals(answer) && sender().equals(sender);
    }

    boolean isAwaiting() {
        return status == SentStatus.AWAITING;
    }

    void takenOver(Actor by, Instant at) {
        answer(SentStatus.TAKEN_OVER, by, at);
    }

    void sentBack(String why, Actor by, Instant at) {
        reason = why;
        answer(SentStatus.SENT_BACK, by, at);
    }

    void tooLate(Actor by, Instant at) {
        answer(SentStatus.TOO_LATE, by, at);
    }

    private void answer(SentStatus answer, Actor by, Instant at) {
        status = answer;
        answeredById = by.staffId();
        answeredByName = by.name();
        answeredAt = at;
    }

    private Sender sender() {
        return new Sender(senderName, senderPhone, senderStaffId);
    }

    SentSlipFile file() {
        return new SentSlipFile(
                id(),
                reported,
                sender(),
                sentAt,
                status,
                Optional.ofNullable(reason),
                Optional.ofNullable(answeredByName),
                Optional.ofNullable(answeredAt));
    }

    Long id() {
        return Objects.requireNonNull(id, "known once it is stored");
    }

    long referralId() {
        return referralId;
    }
}
