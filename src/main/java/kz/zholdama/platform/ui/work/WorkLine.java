package kz.zholdama.platform.ui.work;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import kz.zholdama.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for somebody.
 *
 * @param caseId what it is about: of two lines with the same one a person looks at the first
 * @param about  text key of what was applied for
 * @param due    by when it has to be done, wall clock of Asia/Almaty; null when nothing says so
 * @param since  since when it waits, for what has no term; null otherwise
 * @param holder who goes on with it; null for nobody
 * @param held   what that is to the person whose desk it is
 * @param rank   the lowest come first, then those that are due the soonest
 */
public record WorkLine(
        long caseId,
        String route,
        String person,
        String about,
        String number,
        @Nullable LocalDateTime due,
        @Nullable Instant since,
        @Nullable String holder,
        Held held,
        int rank) {

    /** A director sent it back: the applicant waits, and most is done. */
    public static final int RETURNED = 0;
    /** The statutory term runs. */
    public static final int UNDECIDED = 1;
    /** It is decided, and something is left to do. */
    public static final int DECIDED = 2;

    /** In which they must be done: what colleagues hold comes last. */
    static final Comparator<WorkLine> ORDER = Comparator.comparing(WorkLine::isAnothers)
            .thenComparingInt(WorkLine::rank)
            .thenComparing(WorkLine::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WorkLine::since, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingLong(WorkLine::caseId);

    /** Who holds something, seen by one person. */
    public enum Held {
        MINE,
        NOBODYS,
        ANOTHERS;

        /** @param me the account of the person whose desk it is */
        public static Held of(@Nullable Actor holder, long me) {
            return holder == null ? NOBODYS : holder.staffId() == me ? MINE : ANOTHERS;
        }
    }

    private boolean isAnothers() {
        return held == Held.ANOTHERS;
    }

    @Override
    public String toString() {
        return "WorkLine[" + caseId + "]"; // a name never reaches a log
    }
}
