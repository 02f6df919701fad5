package kz.zholdama.directory.search;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kz.zholdama.platform.text.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what was typed to find an employer. Every word must begin a word of the name, or begin or end the number; only a
 * word of three letters or more that begins nothing is looked for inside words.
 */
@Component
class EmployerTerms {

    /** A beginning of more words than this is not followed word by word. */
    private static final int FOLLOWED = 32;

    private static final int WORDS_AROUND = 200;

    private final JdbcClient database;

    EmployerTerms(JdbcClient database) {
        this.database = database;
    }

    /**
     * A word typed.
     *
     * @param first    how names begin that begin with it; empty for a number and for what is inside words
     * @param postings condition on {@code employer_posting w}
     * @param words    the whole words that it stands for; empty when they are many
     * @param names    condition on the name that stands with {@code employer_posting w}: spares the line of most that do not
     *                 have the word; empty for a number
     * @param lines    condition on {@code search_text}
     * @param entries  about how many postings there are
     */
    record Term(
            Optional<String> first, SqlPart postings, List<String> words, SqlPart names, SqlPart lines, long entries) {}

    List<Term> of(String typed) {
        return SearchText.typedWords(typed).stream()
                .map(EmployerWords::shortened)
                .map(this::term)
                .toList();
    }

    /** About how many employers there are. */
    long employers() {
        return estimate(SqlPart.of("select 1 from employer_line"));
    }

    private Term term(String typed) {
        if (SearchText.isNumber(typed)) {
            var backwards = EmployerWords.BACKWARDS + new StringBuilder(typed).reverse();
            return term(
                    Optional.empty(),
                    SqlPart.of("(w.word like ? or w.word like ?)", typed + "%", backwards + "%"),
                    List.of(),
                    SqlPart.of("(search_text like ? or search_text like ?)", "% " + typed + "%", "%" + typed + " %"),
                    SqlPart.of(""));
        }
        var begun = words(typed + "%", FOLLOWED + 1);
        var around = begun.isEmpty() && typed.length() >= SearchText.INSIDE
                ? words("%" + typed + "%", WORDS_AROUND)
                : List.<String>of();
        if (around.isEmpty()) {
            return term(
                    Optional.of(typed + "%"),
                    SqlPart.of("w.word like ?", typed + "%"),
                    begun.size() > FOLLOWED ? List.of() : begun,
                    SqlPart.of("search_text like ?", "% " + typed + "%"),
                    named("% " + typed + "%"));
        }
        return term(
                Optional.empty(),
                new SqlPart("w.word in (" + String.join(",", Collections.nCopies(around.size(), "?")) + ")", around),
                around,
                SqlPart.of("search_text like ?", "%" + typed + "%"),
                named("%" + typed + "%"));
    }

    private Term term(Optional<String> first, SqlPart postings, List<String> words, SqlPart lines, SqlPart names) {
        return new Term(
                first,
                postings,
                words,
                names,
                lines,
                estimate(SqlPart.of("select 1 from employer_posting w where ").then(postings)));
    }

    /** A name that was cut may have the word behind. */
    private static SqlPart named(String pattern) {
        return SqlPart.of(
                " and (concat(' ', w.sort_name) like ? or char_length(w.sort_name) = " + EmployerWords.SORTED_BY + ")",
                pattern);
    }

    /** The vocabulary forgets nothing: a word that no name has any more is left out here. */
    private List<String> words(String pattern, int limit) {
        return database.sql("""
                select v.word from employer_vocabulary v where v.word like ?
                and exists (select 1 from employer_posting w where w.word = v.word) limit ?""")
                .params(pattern, limit)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** The database's own estimate, from a few pages of the index: at once, however many rows there are. */
    private long estimate(SqlPart query) {
        return database.sql("explain " + query.sql())
                .params(query.parameters())
                .query((row, _) -> row.getLong("rows"))
                .single();
    }
}
