package kz.zholdama.directory.records;

import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Knows whether anything refers to a directory record. The foreign keys decide; what is asked here only tells beforehand. */
@Component
public class Uses {

    private final JdbcTemplate database;

    Uses(JdbcTemplate database) {
        this.database = database;
    }

    /** A column with a foreign key to a directory. */
    public record Reference(String table, String column) {}

    /**
     * Notes that a case takes the record; it cannot be deleted from then on. Waits for whoever is just deleting it.
     *
     * @return whether it is there
     */
    boolean note(Reference use, long id) {
        var noted = "select exists(select 1 from " + use.table() + " where " + use.column() + " = ?)";
        if (Boolean.TRUE.equals(database.queryForObject(noted, Boolean.class, id))) {
            return true;
        }
        try {
            database.update("insert into " + use.table() + " (" + use.column() + ") values (?)", id);
            return true;
        } catch (DataIntegrityViolationException _) { // a colleague noted it in the same moment, or deleted it
            return Boolean.TRUE.equals(database.queryForObject(noted, Boolean.class, id));
        }
    }

    boolean isReferredTo(Collection<Reference> references, long id) {
        var anywhere = references.stream()
                .map(it -> "exists(select 1 from " + it.table() + " where " + it.column() + " = ?)")
                .collect(Collectors.joining(" or "));
        return Boolean.TRUE.equals(database.queryForObject(
                "select " + anywhere,
                Boolean.class,
                references.stream().map(_ -> id).toArray()));
    }
}
