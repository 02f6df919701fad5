package kz.zholdama.intake.cases;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final int FEW = 2000;

    /** Numbers that end alike: one of a centre and a year, so that there are never many more. */
    private static final int ALIKE = 10_000;

    /** Words that more cases have are all alike common. */
    private static final int COMMON = 20_000;

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
            var together = WordsOfCase.together(all);
            database.sql("insert ignore into application_word (application_id, centre_id, word, words) values "
                            + String.join(", ", Collections.nCopies(all.size(), "(?, ?, ?, ?)")))
                    .params(all.stream()
                            .flatMap(word -> Stream.<Object>of(applicationId, centreId, word, together))
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
        return looksLikeNumber(typed)
                ? numbered(SearchText.latin(typed), WordsOfCase.end(typed).orElse(null), centreId)
                : few(named(SearchText.typedWords(typed), centreId), FEW);
    }

    private static Optional<Set<Long>> few(List<Long> found, int most) {
        return found.size() > most ? Optional.empty() : Optional.of(Set.copyOf(found));
    }

    /** Whether it is looked for as a part of a number and not as words of a name. */
    static boolean looksLikeNumber(String typed) {
        return NUMBER.matcher(typed).matches();
    }

    /** What begins with a letter is the beginning of a number as a rule, and hardly ever what is in the middle of one. */
    private Optional<Set<Long>> numbered(String typed, @Nullable String end, @Nullable Long centreId) {
        var beginning = numbered(
                "select id from application found where number like :part", escaped(typed) + "%", end, centreId, FEW);
        if (beginning.isEmpty() || !beginning.orElseThrow().isEmpty() && Character.isLetter(typed.charAt(0))) {
            return beginning;
        }
        var ending = numbered(
                typed.matches(END) ? "select application_id from application_word found where word = :end" : """
                                select application_id from application_word found join application on id = application_id
                                where word = :end and number like :part""",
                "%" + escaped(typed) + "%",
                end,
                centreId,
                ALIKE);
        return ending.map(ended ->
                Stream.of(beginning.orElseThrow(), ended).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet()));
    }

    private Optional<Set<Long>> numbered(
            String sql, String part, @Nullable String end, @Nullable Long centreId, int most) {
        return few(
                database.sql(sql + (centreId == null ? "" : " and found.centre_id = :centre") + " limit :more")
                        .param("part", part)
                        .param("end", end)
                        .param("centre", centreId)
                        .param("more", most + 1)
                        .query((row, _) -> row.getLong(1))
                        .list(),
                most);
    }

    /** The word that leaves fewest is read by the index, which has the others of its cases beside it. */
    private List<Long> named(List<String> words, @Nullable Long centreId) {
        var typed = words.stream().map(WordsOfCase::shortened).toList();
        if (typed.isEmpty()) {
            return List.of();
        }
        var rarest = typed.size() == 1 ? typed.getFirst() : rarest(typed, centreId);
        var others = typed.stream().filter(word -> !word.equals(rarest)).toList();
        return ofCentre(
                        database.sql("select distinct application_id from application_word where word like ?"
                                        + " and words like ?".repeat(others.size())
                                        + (centreId == null ? "" : " and centre_id = ?") + " limit " + (FEW + 1))
                                .param(rarest + "%")
                                .params(others.stream()
                                        .map(word -> "% " + word + "%")
                                        .toList()),
                        centreId)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    private String rarest(List<String> words, @Nullable Long centreId) {
        return words.stream()
                .map(word -> Map.entry(among(word, centreId), word))
                .min(Map.Entry.comparingByKey())
                .orElseThrow()
                .getValue();
    }

    /** How many have a word that begins so, as far as it matters. */
    private int among(String word, @Nullable Long centreId) {
        return ofCentre(
                        database.sql("select count(*) from (select 1 from application_word where word like ?"
                                        + (centreId == null ? "" : " and centre_id = ?") + " limit " + COMMON
                                        + ") found")
                                .param(word + "%"),
                        centreId)
                .query(Integer.class)
                .single();
    }

    private static JdbcClient.StatementSpec ofCentre(JdbcClient.StatementSpec asked, @Nullable Long centreId) {
        return centreId == null ? asked : asked.param(centreId);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
