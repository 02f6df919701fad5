package kz.zholdama.register;

import java.util.List;

/** What is not decided yet, centre by centre. For auditors within their scope and for administrators of the country. */
public interface OpenWork {

    /**
     * A centre, or all together.
     *
     * @param undecided all of it
     * @param today     due by the end of this day, and not late
     * @param late      past the term
     */
    record Row(long centreId, long undecided, long today, long late) {

        public Row plus(Row other) {
            return new Row(0, undecided + other.undecided, today + other.today, late + other.late);
        }
    }

    /** Only centres in which something is; those with the most that is late first, then with the most of all. */
    List<Row> byCentre();
}
