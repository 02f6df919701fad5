package kz.zholdama.notice.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import kz.zholdama.notice.Failure;
import kz.zholdama.notice.NoticeState;
import kz.zholdama.notice.Occasion;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the table of notices as lists read it; {@code sending} writes it. */
@Entity
@Immutable
@Table(name = "notice")
class NoticeRow {

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    private String way;
    private long centreId;

    @Column
    private @Nullable Long applicationId;

    private String address;
    private String subject;
    private String text;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    private int tries;
    private Instant writtenAt;
    private @Nullable Instant nextTryAt;
    private @Nullable Instant sentAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Failure failure;

    private @Nullable String reply;

    @SuppressWarnings("NullAway.Init")
    protected NoticeRow() {}

    Long id() {
        return id;
    }

    long centreId() {
        return centreId;
    }

    String way() {
        return way;
    }

    Occasion occasion() {
        return occasion;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }

    NoticeState state() {
        return state;
    }

    NoticeLine masked() {
        return new NoticeLine(
                id,
                occasion,
                way,
                Masked.address(address),
                subject,
                Masked.text(text),
                state,
                tries,
                writtenAt,
                Optional.ofNullable(nextTryAt),
                Optional.ofNullable(sentAt),
                Optional.ofNullable(failure),
                Optional.ofNullable(reply));
    }
}
