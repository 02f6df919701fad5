package kz.zholdama.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import kz.zholdama.calendar.Channel;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of applications; its components are named as the attributes of {@link Application} that they show.
 *
 * @param number       null when acceptance was refused
 * @param dueAt        end of the statutory term, wall clock of Asia/Almaty; null when acceptance was refused
 * @param urgency      {@code dueAt} while the case is undecided, the far future afterwards; lists are sorted by it
 * @param holder       who goes on with it; null for nobody
 * @param decisionKind null until the result is signed
 */
public record CaseSummary(
        long id,
        long version,
        @Nullable String number,
        long centreId,
        long applicantId,
        String applicantName,
        Measure measure,
        ApplicationStatus status,
        Channel channel,
        Instant receivedAt,
        LocalDate countsFrom,
        @Nullable LocalDateTime dueAt,
        @Nullable LocalDateTime urgency,
        Actor takenBy,
        @Nullable Actor holder,
        @Nullable DecisionKind decisionKind,
        @Nullable Instant issuedAt,
        @Nullable Instant handedOverAt,
        Actor lastChangedBy,
        Instant lastChangedAt) {

    /**
     * Whether the case itself stands in the way of another of its kind; once a referral is issued, that is for the
     * referral to say.
     */
    public boolean blocksAnother() {
        return ApplicationStatus.RUNNING.contains(status) && decisionKind != DecisionKind.REFERRAL;
    }

    @Override
    public String toString() {
        return "CaseSummary[" + id + "]";
    }
}
