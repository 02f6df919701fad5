package kz.zholdama.journal;

import java.time.LocalDate;

/**
 * Which entries are asked for; null means any.
 *
 * @param subjectId only together with {@code subjectType}
 * @param action    the action itself or its beginning, {@code application} for all actions on applications
 * @param from      first day, in Asia/Almaty
 * @param to        last day, in Asia/Almaty
 */
public record JournalFilter(String subjectType, String subjectId, Long centreId, Long actorId, String action,
                            LocalDate from, LocalDate to) {

    public static JournalFilter everything() {
        return new JournalFilter(null, null, null, null, null, null, null);
    }

    public static JournalFilter of(Subject subject) {
        return new JournalFilter(subject.type(), subject.id(), null, null, null, null, null);
    }

    public JournalFilter inCentre(Long centre) {
        return new JournalFilter(subjectType, subjectId, centre, actorId, action, from, to);
    }

    public JournalFilter between(LocalDate first, LocalDate last) {
        return new JournalFilter(subjectType, subjectId, centreId, actorId, action, first, last);
    }

    public JournalFilter by(Long actor) {
        return new JournalFilter(subjectType, subjectId, centreId, actor, action, from, to);
    }

    public JournalFilter withAction(String beginning) {
        return new JournalFilter(subjectType, subjectId, centreId, actorId, beginning, from, to);
    }
}
