package kz.zholdama.intake.drafts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.text.Dates;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of drafts.
 *
 * @param applicantName as far as it is typed
 * @param iin           as it is typed; null until then
 * @param measure       null until it is chosen
 * @param deletedOn     day on which the draft will be deleted with its personal data unless somebody goes on with it
 */
@RecordBuilder
public record DraftSummary(
        long id,
        long version,
        @Nullable Actor holder,
        String applicantName,
        @Nullable String iin,
        @Nullable Measure measure,
        IntakeStep step,
        Instant createdAt,
        Instant changedAt,
        LocalDate deletedOn) {

    /** So many days before its end a draft is warned about. */
    public static final int WARNED_DAYS = 3;

    DraftSummary deletedAfter(int days) {
        return DraftSummaryBuilder.builder(this)
                .deletedOn(Dates.dayOf(changedAt).plusDays(days))
                .build();
    }

    public long daysLeft(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(today, deletedOn));
    }

    public boolean endsSoon(LocalDate today) {
        return daysLeft(today) <= WARNED_DAYS;
    }

    @Override
    public String toString() {
        return "DraftSummary[" + id + "]";
    }
}
