package kz.zholdama.demo.years;

import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.Numbers;
import org.springframework.jdbc.core.JdbcTemplate;

/** Numbers of one kind of document, in one centre and year. */
class DrawnCounter {

    private final long centreId;
    private final DocumentKind kind;
    private final int year;
    private long last;

    private DrawnCounter(long centreId, DocumentKind kind, int year, long last) {
        this.centreId = centreId;
        this.kind = kind;
        this.year = year;
        this.last = last;
    }

    static DrawnCounter of(JdbcTemplate session, long centreId, DocumentKind kind, int year) {
        var last = session.queryForList(
                "select last_number from document_counter where centre_id = ? and kind = ? and year = ?",
                Long.class,
                centreId,
                kind.name(),
                year);
        return new DrawnCounter(centreId, kind, year, last.isEmpty() ? 0 : last.getFirst());
    }

    String next(String centreCode) {
        return Numbers.written(kind, centreCode, year, ++last);
    }

    void keep(JdbcTemplate session) {
        session.update(
                "insert into document_counter (centre_id, kind, year, last_number, released) values (?, ?, ?, ?, 0)"
                        + " on duplicate key update last_number = ?",
                centreId,
                kind.name(),
                year,
                last,
                last);
    }
}
