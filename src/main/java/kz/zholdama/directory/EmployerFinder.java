package kz.zholdama.directory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds employers among a million as fast as among ten thousand: every word typed must begin a word of the name, or begin
 * or end the number. A rare word leads straight to its few records; when all words are common, the list is walked in the
 * order shown until the page is full. Only a word that begins nothing is looked for inside words.
 */
@Component
class EmployerFinder {

    /** Up to so many records are fetched and sorted; beyond, walking the list in its order meets a page sooner. */
    private static final int RARE = 3000;
    private static final int WORDS_AROUND = 200;
    private static final int FEW = 500;
    private static final int COUNTED = 10_000;
    private static final int LISTED = 100_000;

    private final JdbcClient database;

    EmployerFinder(JdbcClient database) {
        this.database = database;
    }

    /**
     * A word typed: the condition that finds it in the table of words, how many entries meet it (counted up to the limit),
     * and the patterns of which the employer's own text must match one.
     */
    private record Word(String condition, List<String> parameters, int entries, List<String> patterns) {

        boolean isRare() {
            return entries <= RARE;
        }

        Word counted(int found) {
            return new Word(condition, parameters, found, patterns);
        }
    }

    /** A piece of a statement with its parameters. */
    private record Part(String sql, List<?> parameters) {

        Part then(String more, List<?> others) {
            var all = new ArrayList<Object>(parameters);
            all.addAll(others);
            return new Part(sql + more, all);
        }

        Part then(Part next) {
            return then(next.sql, next.parameters);
        }
    }

    /** Ids of one page, in order. */
    List<Long> page(ListRequest request) {
        var words = words(request.text());
        var lead = lead(words);
        var column = "bin".equals(request.sort()) ? "bin" : "name";
        var direction = request.ascending() ? "" : " desc";
        var from = lead.filter(Word::isRare).map(word -> led(word, "")).orElseGet(() -> walked(request.shown(), column));
        return ids(from.then(where(request.shown(), words))
                .then(" order by e." + column + direction + ", e.id" + direction + " limit ? offset ?",
                        List.of(request.limit(), request.offset())));
    }

    /** Exact as far as counting is quick; among common words only a part is looked at. */
    Found count(ListRequest request) {
        var words = words(request.text());
        var lead = lead(words);
        var where = where(request.shown(), words);
        if (lead.isEmpty()) {
            return Found.capped(counted(new Part("employer e", List.of()).then(where), LISTED + 1), LISTED);
        }
        var rare = lead.get().isRare();
        var rows = counted(led(lead.get(), rare ? "" : " limit " + COUNTED).then(where), COUNTED + 1);
        return new Found(rows, !rare);
    }

    /** All ids that a text leads to, when they are few; for queries that join employers. */
    Optional<List<Long>> few(String text) {
        var words = words(text);
        return lead(words).filter(word -> word.entries() <= FEW)
                .map(word -> ids(led(word, "").then(where(Shown.IN_USE, words))));
    }

    private List<Long> ids(Part from) {
        return database.sql("select e.id from " + from.sql()).params(from.parameters()).query(Long.class).list();
    }

    private int counted(Part from, int limit) {
        return database.sql("select count(*) from (select 1 from " + from.sql() + " limit " + limit + ") found")
                .params(from.parameters()).query(Integer.class).single();
    }

    private List<Word> words(String text) {
        return SearchText.typedWords(text).stream().map(EmployerWords::shortened).map(this::word).toList();
    }

    /** The word that leads to the fewest records. */
    private static Optional<Word> lead(List<Word> words) {
        return words.stream().min(Comparator.comparingInt(Word::entries));
    }

    private Word word(String typed) {
        if (SearchText.isNumber(typed)) {
            var backwards = EmployerWords.BACKWARDS + new StringBuilder(typed).reverse();
            return counted(new Word("(w.word like ? or w.word like ?)", List.of(typed + "%", backwards + "%"), 0,
                    List.of("% " + typed + "%", "%" + typed + " %")));
        }
        var beginning = counted(new Word("w.word like ?", List.of(typed + "%"), 0, List.of("% " + typed + "%")));
        return beginning.entries() > 0 || typed.length() < SearchText.INSIDE ? beginning : inside(typed).orElse(beginning);
    }

    private Optional<Word> inside(String typed) {
        var around = database.sql("select word from employer_vocabulary where word like ? limit " + WORDS_AROUND)
                .param("%" + typed + "%").query(String.class).list();
        return around.isEmpty() ? Optional.empty() : Optional.of(counted(new Word(
                "w.word in (" + String.join(",", Collections.nCopies(around.size(), "?")) + ")", around, 0,
                List.of("%" + typed + "%"))));
    }

    private Word counted(Word word) {
        return word.counted(counted(new Part("employer_word w where " + word.condition(), word.parameters()), RARE + 1));
    }

    private static Part led(Word word, String limit) {
        return new Part("(select distinct w.employer_id from employer_word w where " + word.condition() + limit
                + ") led straight_join employer e on e.id = led.employer_id", word.parameters());
    }

    private static Part walked(Shown shown, String column) {
        var all = "name".equals(column) ? "employer_name" : "employer_bin";
        return new Part("employer e force index (" + (shown == Shown.ALL ? all : "employer_by_" + column) + ")", List.of());
    }

    private static Part where(Shown shown, List<Word> words) {
        var where = new Part(switch (shown) {
            case IN_USE -> " where e.retired = 0";
            case RETIRED -> " where e.retired = 1";
            case ALL -> " where true";
        }, List.of());
        for (var word : words) {
            where = where.then(" and (" + String.join(" or ", Collections.nCopies(word.patterns().size(), "e.search_text like ?")) + ")",
                    word.patterns());
        }
        return where;
    }

    /** Sorts loaded records as their ids came. */
    static <E extends DirectoryRecord<?>> List<E> inOrder(List<Long> ids, List<E> records) {
        Map<Long, E> byId = records.stream().collect(Collectors.toMap(DirectoryRecord::id, record -> record));
        return ids.stream().map(byId::get).toList();
    }
}
