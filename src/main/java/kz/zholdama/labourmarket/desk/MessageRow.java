package kz.zholdama.labourmarket.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import kz.zholdama.labourmarket.MessageKind;
import kz.zholdama.labourmarket.MessageState;
import kz.zholdama.labourmarket.Trouble;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the table of messages as lists read it; {@code sending} writes it. */
@Entity
@Immutable
@Table(name = "labour_market_message")
class MessageRow {

    @Id
    private long id;

    private long applicationId;
    private long centreId;
    private String applicationNumber;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    private int tries;

    @Column
    private @Nullable Instant nextTryAt;

    @Column
    private @Nullable Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Trouble trouble;

    private @Nullable String code;

    @Column
    private @Nullable String letGoBecause;

    @SuppressWarnings("NullAway.Init")
    protected MessageRow() {}

    Long id() {
        return id;
    }

    long applicationId() {
        return applicationId;
    }

    long centreId() {
        return centreId;
    }

    MessageState state() {
        return state;
    }

    MessageLine line() {
        return new MessageLine(
                id,
                applicationNumber,
                kind,
                state,
                at,
                tries,
                Optional.ofNullable(nextTryAt),
                Optional.ofNullable(answeredAt),
                Optional.ofNullable(trouble),
                Optional.ofNullable(code),
                Optional.ofNullable(letGoBecause));
    }
}
