package kz.zholdama.intake.cases;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /** Of fewer letters half the country has a word. */
    private static final int SPAN = 3;

    private static final String AMONG = " and exists (select 1 from application_word among"
            + " where among.application_id = found.application_id and among.word like ?)";

    /** So many digits every number ends with: with these ends whatever ends with their number. */
    private static final String END = "\\d{1,6}";

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
        var all = WordsOfCase.of(words, number);
        if (!all.isEmpty()) {
            database.sql("insert ignore into application_word (application_id, centre_id, word) values "
                            + String.join(", ", Collections.nCopies(all.size(), "(?, ?, ?)")))
                    .params(all.stream()
                            .flatMap(word -> Stream.<Object>of(applicationId, centreId, word))
                            .toList())
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
                ? numbered(SearchText.latin(typed), WordsOfCase.end(typed).orElse(null), centreId)
                : named(SearchText.typedWords(typed), centreId);
        return found.size() > FEW ? Optional.empty() : Optional.of(Set.copyOf(found));
    }

    /** Whether it is looked for as a part of a number and not as words of a name. */
    static boolean looksLikeNumber(String typed) {
        return NUMBER.matcher(typed).matches();
    }

    /** What begins with a letter is the beginning of a number as a rule, and hardly ever what is in the middle of one. */
    private List<Long> numbered(String typed, @Nullable String end, @Nullable Long centreId) {
        var beginning = numbered(
                "select id from application found where number like :part", escaped(typed) + "%", end, centreId);
        if (!beginning.isEmpty() && Character.isLetter(typed.charAt(0))) {
            return beginning;
        }
        var ending = numbered(
                typed.matches(END) ? "select application_id from application_word found where word = :end" : """
                                select application_id from application_word found join application on id = application_id
                                where word = :end and number like :part""",
                "%" + escaped(typed) + "%",
                end,
                centreId);
        return Stream.of(beginning, ending).flatMap(List::stream).distinct().toList();
    }

    private List<Long> numbered(String sql, String part, @Nullable String end, @Nullable Long centreId) {
        return database.sql(sql + (centreId == null ? "" : " and found.centre_id = :centre") + " limit :most")
                .param("part", part)
                .param("end", end)
                .param("centre", centreId)
                .param("most", FEW + 1)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /**
     * A word of some letters leaves those of a span of the index, and who is meant is in all of these spans. The span of a letter
     * or two is half the country: such a word is looked for among what the others leave.
     */
    private List<Long> named(List<String> words, @Nullable Long centreId) {
        if (words.isEmpty()) {
            return List.of();
        }
        var longestFirst = words.stream()
                .sorted((one, other) -> other.length() - one.length())
                .toList();
        var spans = Math.max(
                1, (int) words.stream().filter(word -> word.length() >= SPAN).count());
        var span = "select distinct application_id from application_word found where word like ?"
                + (centreId == null ? "" : " and centre_id = ?");
        var among = AMONG.repeat(words.size() - spans);
        var asked = database.sql((spans == 1
                        ? span + among
                        : "select application_id from (" + String.join(" union all ", Collections.nCopies(spans, span))
                                + ") found where true" + among
                                + " group by application_id having count(*) = " + spans)
                + " limit " + (FEW + 1));
        for (var at = 0; at < words.size(); at++) {
            asked = asked.param(WordsOfCase.shortened(longestFirst.get(at)) + "%");
            asked = centreId == null || at >= spans ? asked : asked.param(centreId);
        }
        return asked.query((row, _) -> row.getLong(1)).list();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
