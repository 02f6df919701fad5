package kz.zholdama.register;

import java.util.List;

/**
 * Figures by month. They are the register's to the last line: each is the sum of its lines ({@link Figure}). For specialists,
 * directors and auditors within their centre, for those of the country, administrators too, of every centre.
 */
public interface Statistics {

    /** @param rows the largest first where there may be many, at most two hundred of them */
    record Table(StatisticsRow whole, List<StatisticsRow> rows) {}

    /** The name of one of the staff as it stands in the register. */
    String nameOf(long staffId);

    /** @throws org.springframework.security.access.AccessDeniedException when a centre outside the scope is asked for */
    Table table(StatisticsQuery query);
}
