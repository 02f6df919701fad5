package kz.zholdama.journal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; null means any.
 *
 * @param subjectId only together with {@code subjectType}
 * @param action    the action itself or its beginning, {@code application} for all actions on applications
 * @param from      first day, in Asia/Almaty
 * @param to        last day, in Asia/Almaty
 */
public record JournalFilter(
        @Nullable String subjectType,
        @Nullable String subjectId,
        @Nullable Long centreId,
        @Nullable Long actorId,
        @Nullable String action,
        @Nullable Sort sort,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** What was journalled: a look at personal data, or a refused look or action. */
    public enum Sort {
        LOOKED(".looked"),
        REFUSED(".refused");

        private final String ending;

        Sort(String ending) {
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

    public JournalFilter about(@Nullable Subject subject) {
        return new JournalFilter(
                subject == null ? null : subject.type(),
                subject == null ? null : subject.id(),
                centreId,
                actorId,
                action,
                sort,
                from,
                to);
    }

    public JournalFilter inCentre(@Nullable Long centre) {
        return new JournalFilter(subjectType, subjectId, centre, actorId, action, sort, from, to);
    }

    public JournalFilter by(@Nullable Long actor) {
        return new JournalFilter(subjectType, subjectId, centreId, actor, action, sort, from, to);
    }

    public JournalFilter withAction(@Nullable String beginning) {
        return new JournalFilter(subjectType, subjectId, centreId, actorId, beginning, sort, from, to);
    }

    public JournalFilter only(@Nullable Sort asked) {
        return new JournalFilter(subjectType, subjectId, centreId, actorId, action, asked, from, to);
    }

    public JournalFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new JournalFilter(subjectType, subjectId, centreId, actorId, action, sort, first, last);
    }
}
