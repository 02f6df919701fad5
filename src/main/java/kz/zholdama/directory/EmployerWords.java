package kz.zholdama.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the words by which employers are found: each of a name, the number, and the number backwards. */
@Component
class EmployerWords {

    /** Marks a number written backwards, by which its end is found. */
    static final String BACKWARDS = "~";

    private static final int LONGEST = 40;

    private final JdbcTemplate database;

    EmployerWords(JdbcTemplate database) {
        this.database = database;
    }

    /** Takes part in the running transaction; the employer's row must be there already. */
    void replace(long employerId, String searchText) {
        replace(Map.of(employerId, searchText));
    }

    void replace(Map<Long, String> searchTexts) {
        var postings = new ArrayList<Object[]>();
        var vocabulary = new HashSet<String>();
        searchTexts.forEach((id, text) -> {
            var words = words(text);
            words.forEach(word -> postings.add(new Object[] {word, id}));
            words.stream().filter(word -> !isNumber(word)).forEach(vocabulary::add);
        });
        database.batchUpdate("delete from employer_word where employer_id = ?", rows(searchTexts.keySet()));
        database.batchUpdate("insert into employer_word (word, employer_id) values (?, ?)", postings);
        database.batchUpdate("insert ignore into employer_vocabulary (word) values (?)", rows(vocabulary.stream().sorted().toList()));
    }

    static Set<String> words(String searchText) {
        var words = new HashSet<String>();
        for (var word : SearchText.words(searchText)) {
            words.add(shortened(word));
            if (SearchText.isNumber(word)) {
                words.add(shortened(BACKWARDS + new StringBuilder(word).reverse()));
            }
        }
        return words;
    }

    static String shortened(String word) {
        return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    }

    private static boolean isNumber(String word) {
        return word.startsWith(BACKWARDS) || word.chars().allMatch(Character::isDigit);
    }

    private static List<Object[]> rows(Collection<?> values) {
        return values.stream().map(value -> new Object[] {value}).toList();
    }
}
