package kz.zholdama.register.statistics;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which region each centre stands, by one question. */
@Component
class Regions {

    /** Of a centre of which the directory does not say where it stands. */
    static final String UNKNOWN = "-"; // empty is the whole, which leads to all lines

    private final JdbcClient database;

    Regions(JdbcClient database) {
        this.database = database;
    }

    /** Two digits by the id of a centre; none for those of which nothing is known. */
    Map<String, String> ofCentres() {
        return database
                .sql("select c.id, left(s.kato, 2) from career_centre c join settlement s on s.id = c.settlement_id")
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
