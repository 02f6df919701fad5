package kz.zholdama.intake.cases;

import java.util.List;
import javax.sql.DataSource;
import kz.zholdama.platform.migration.FillingChange;
import kz.zholdama.platform.text.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the search words of cases that were entered before there were any. */
public final class EarlierCases extends FillingChange {

    private record Case(
            long id, long centreId, String words, @Nullable String number) {}

    @Override
    protected List<Long> fill(DataSource here, long after, int most) {
        var database = JdbcClient.create(here);
        var words = new CaseWords(database);
        var cases = database.sql(
                        "select id, centre_id, applicant_name, number from application where id > ? order by id limit ?")
                .params(after, most)
                .query((row, _) -> new Case(
                        row.getLong(1), row.getLong(2), SearchText.betweenBlanks(row.getString(3)), row.getString(4)))
                .list();
        for (var one : cases) {
            database.sql("update application set search_words = ? where id = ?")
                    .params(one.words(), one.id())
                    .update();
            words.write(one.id(), one.centreId(), one.words(), one.number());
        }
        return cases.stream().map(Case::id).toList();
    }

    @Override
    protected String done() {
        return "cases made searchable";
    }
}
