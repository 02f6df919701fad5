package kz.zholdama.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures by month. They are the register's to the last line: each is the sum of its lines ({@link Figure}). For specialists,
 * directors and auditors within their centre, for those of the country, administrators too, of every centre.
 */
public interface Statistics {

    /** @param rows the largest first where there may be many, at most two hundred of them */
    record Table(StatisticsRow whole, List<StatisticsRow> rows) {}

    /**
     * Places by the contracts of employers.
     *
     * @param key   a measure, the id of a centre, the two digits of a region; empty where the directory does not say in which
     *              region a centre stands
     * @param taken held by applications now
     */
    record Places(String key, long contracted, long taken) {

        /** The key of contracts that serve every centre. */
        public static final String EVERY_CENTRE = "*";

        public long free() {
            return contracted - taken;
        }
    }

    /**
     * Of the contracts that are valid on a day, with employers in use: those from which a specialist chooses a place. Within a
     * centre also those that serve every centre, as he has them to choose from, too.
     *
     * @param by a measure, a centre or a region
     * @throws org.springframework.security.access.AccessDeniedException when a centre outside the scope is asked for
     */
    List<Places> places(LocalDate on, @Nullable Long centreId, Breakdown by);

    /** The name of one of the staff as it stands in the register. */
    String nameOf(long staffId);

    /** @throws org.springframework.security.access.AccessDeniedException when a centre outside the scope is asked for */
    Table table(StatisticsQuery query);
}
