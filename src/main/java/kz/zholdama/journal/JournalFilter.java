package kz.zholdama.journal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; null means any.
 *
 * @param personId an applicant, with all that tells of him: his cases, documents, scans and referrals
 * @param action the action itself or its beginning, {@code application} for all actions on applications
 * @param from   first day, in Asia/Almaty
 * @param to     last day, in Asia/Almaty
 */
@RecordBuilder
public record JournalFilter(
        @Nullable Subject subject,
        @Nullable Long personId,
        @Nullable Long centreId,
        @Nullable Long actorId,
        @Nullable String action,
        @Nullable Kind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** What was journalled: a look at personal data, a refused look or action, or a list in a file. */
    public enum Kind {
        LOOKED(".looked"),
        REFUSED(".refused"),
        EXPORTED(".exported");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        String ending() {
            return ending;
        }
    }

    public static JournalFilter everything() {
        return new JournalFilter(null, null, null, null, null, null, null, null);
    }

    public static JournalFilter of(Subject subject) {
        return everything().about(subject);
    }

    public JournalFilter about(@Nullable Subject asked) {
        return JournalFilterBuilder.builder(this).subject(asked).build();
    }

    public JournalFilter ofPerson(@Nullable Long applicant) {
        return JournalFilterBuilder.builder(this).personId(applicant).build();
    }

    public JournalFilter inCentre(@Nullable Long centre) {
        return JournalFilterBuilder.builder(this).centreId(centre).build();
    }

    public JournalFilter by(@Nullable Long actor) {
        return JournalFilterBuilder.builder(this).actorId(actor).build();
    }

    public JournalFilter withAction(@Nullable String beginning) {
        return JournalFilterBuilder.builder(this).action(beginning).build();
    }

    public JournalFilter only(@Nullable Kind asked) {
        return JournalFilterBuilder.builder(this).kind(asked).build();
    }

    public JournalFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return JournalFilterBuilder.builder(this).from(first).to(last).build();
    }
}
