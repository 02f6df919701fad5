package kz.zholdama.directory;

import java.util.List;
import javax.sql.DataSource;
import kz.zholdama.directory.search.EmployerWords;
import kz.zholdama.platform.migration.FillingChange;
import kz.zholdama.platform.text.SearchText;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes the search lines of employers that were entered before there were any. */
public final class EarlierEmployers extends FillingChange {

    @Override
    protected List<Long> fill(DataSource here, long after, int most) {
        var database = new JdbcTemplate(here);
        var lines = database.query(
                "select id, retired, name, search_text from employer where id > ? order by id limit ?",
                (row, _) -> new EmployerWords.Line(
                        row.getLong(1), row.getBoolean(2), SearchText.sortName(row.getString(3)), row.getString(4)),
                after,
                most);
        new EmployerWords(database).replace(lines);
        return lines.stream().map(EmployerWords.Line::employerId).toList();
    }

    @Override
    protected String done() {
        return "employers made searchable";
    }
}
