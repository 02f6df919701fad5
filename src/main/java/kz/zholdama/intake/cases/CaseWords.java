package kz.zholdama.intake.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.moving.MovedAlong;
import kz.zholdama.intake.search.WordsOfCase;
import kz.zholdama.platform.text.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The words that cases are found by: those of the applicant's name, and what the number ends with. Each typed word must begin
 * one of them. Of millions of cases a name leaves a few, which are read here by the index.
 */
@Component
public class CaseWords implements MovedAlong {

    /** Of more the list is read in its order instead: then every few lines are among them. */
    static final int FEW = 2000;

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\d-]*\\d[\\p{L}\\d-]*");

    private final JdbcClient database;

    public CaseWords(JdbcClient database) {
        this.database = database;
    }

    /** With the case, in the running transaction. */
    public void write(Application application) {
        write(
                application.id(),
                application.centreId(),
                application.searchWords(),
                application.number().orElse(null));
    }

    @Override
    public void moveAlong(long applicationId, long toCentre) {
        database.sql("update application_word set centre_id = ? where application_id = ?")
                .params(toCentre, applicationId)
                .update();
    }

    /** @param words of the name, folded, divided by blanks */
    public void write(long applicationId, long centreId, String words, @Nullable String number) {
        for (var word : WordsOfCase.of(words, number)) {
            database.sql("insert ignore into application_word (application_id, centre_id, word) values (?, ?, ?)")
                    .params(applicationId, centreId, word)
                    .update();
        }
    }

    /**
     * The cases that a text typed leaves.
     *
     * @param centreId null for all centres
     * @return empty when they are more than a few
     */
    Optional<Set<Long>> few(String typed, @Nullable Long centreId) {
        var found = looksLikeNumber(typed)
                ? numbered(typed, WordsOfCase.end(typed).orElse(null), centreId)
                : named(SearchText.typedWords(typed), centreId);
        return found.size() > FEW ? Optional.empty() : Optional.of(Set.copyOf(found));
    }

    /** Whether it is looked for as a part of a number and not as words of a name. */
    static boolean looksLikeNumber(String typed) {
        return NUMBER.matcher(typed).matches();
    }

    private List<Long> numbered(String typed, @Nullable String end, @Nullable Long centreId) {
        return database.sql("""
                        select id from application where number like :beginning and (:centre is null or centre_id = :centre)
                        union
                        select application_id from application_word join application on id = application_id
                        where word = :end and (:centre is null or application_word.centre_id = :centre) and number like :part
                        limit :most""")
                .param("beginning", escaped(typed) + "%")
                .param("part", "%" + escaped(typed) + "%")
                .param("end", end)
                .param("centre", centreId)
                .param("most", FEW + 1)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /** The longest word first, which leaves the fewest. */
    private List<Long> named(List<String> words, @Nullable Long centreId) {
        if (words.isEmpty()) {
            return List.of();
        }
        var rarestFirst = words.stream()
                .sorted((one, other) -> other.length() - one.length())
                .toList();
        var sql = new StringBuilder("select distinct w0.application_id from application_word w0");
        for (var each = 1; each < rarestFirst.size(); each++) {
            sql.append(" join application_word w%1$d on w%1$d.application_id = w0.application_id and w%1$d.word like ?"
                    .formatted(each));
        }
        sql.append(" where w0.word like ?");
        var asked = database.sql(sql + (centreId == null ? "" : " and w0.centre_id = ?") + " limit " + (FEW + 1));
        for (var word : rarestFirst.subList(1, rarestFirst.size())) {
            asked = asked.param(WordsOfCase.shortened(word) + "%");
        }
        asked = asked.param(WordsOfCase.shortened(rarestFirst.getFirst()) + "%");
        return (centreId == null ? asked : asked.param(centreId))
                .query((row, _) -> row.getLong(1))
                .list();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
