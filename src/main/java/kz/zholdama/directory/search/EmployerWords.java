package kz.zholdama.directory.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.zholdama.platform.text.SearchText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps what employers are found by: a line for each in the order of names, and its words (each of the name, the number,
 * and the number backwards) in that order too. Takes part in the running transaction.
 */
@Component
public class EmployerWords {

    /** Marks a number written backwards, by which its end is found. */
    static final String BACKWARDS = "~";

    private static final int LONGEST = 40;
    /** Letters of a name that it is sorted by. */
    static final int SORTED_BY = 120;

    private final JdbcTemplate database;

    public EmployerWords(JdbcTemplate database) {
        this.database = database;
    }

    public record Line(long employerId, boolean retired, String sortName, String searchText) {

        public Line {
            sortName = sortName.length() > SORTED_BY ? sortName.substring(0, SORTED_BY) : sortName;
        }

        Set<String> words() {
            var words = new HashSet<String>();
            for (var word : SearchText.words(searchText)) {
                words.add(shortened(word));
                if (SearchText.isNumber(word)) {
                    words.add(shortened(BACKWARDS + new StringBuilder(word).reverse()));
                }
            }
            return words;
        }
    }

    /** The rows of the employers must be there already. */
    public void replace(List<Line> lines) {
        remove(lines.stream().map(Line::employerId).toList());
        database.batchUpdate(
                "insert into employer_line (sort_name, employer_id, retired, search_text) values (?, ?, ?, ?)",
                lines.stream()
                        .map(line ->
                                new Object[] {line.sortName(), line.employerId(), line.retired(), line.searchText()})
                        .toList());
        var postings = new ArrayList<Object[]>();
        var vocabulary = new HashSet<String>();
        for (var line : lines) {
            var words = line.words();
            words.forEach(word -> postings.add(new Object[] {word, line.sortName(), line.employerId()}));
            words.stream().filter(word -> !isNumber(word)).forEach(vocabulary::add);
        }
        database.batchUpdate("insert into employer_posting (word, sort_name, employer_id) values (?, ?, ?)", postings);
        database.batchUpdate(
                "insert ignore into employer_vocabulary (word) values (?)",
                vocabulary.stream().sorted().map(word -> new Object[] {word}).toList());
    }

    /** What was written for these employers tells which words are theirs. */
    public void remove(Collection<Long> employerIds) {
        if (employerIds.isEmpty()) {
            return;
        }
        var some = String.join(",", Collections.nCopies(employerIds.size(), "?"));
        var written = database.query(
                "select employer_id, retired, sort_name, search_text from employer_line where employer_id in (" + some
                        + ")",
                (row, _) -> new Line(row.getLong(1), row.getBoolean(2), row.getString(3), row.getString(4)),
                employerIds.toArray());
        database.batchUpdate(
                "delete from employer_posting where word = ? and sort_name = ? and employer_id = ?",
                written.stream()
                        .flatMap(line -> line.words().stream()
                                .map(word -> new Object[] {word, line.sortName(), line.employerId()}))
                        .toList());
        database.update("delete from employer_line where employer_id in (" + some + ")", employerIds.toArray());
    }

    static String shortened(String word) {
        return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    }

    private static boolean isNumber(String word) {
        return word.startsWith(BACKWARDS) || word.chars().allMatch(Character::isDigit);
    }
}
