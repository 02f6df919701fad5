package kz.zholdama.journal;

import java.util.Optional;

/** What an entry is about: a type such as {@code application} and the id of the record. Never a name or an ИИН. */
public record Subject(String type, String id) {

    private static final String ALL = "*";

    /** The list of such records. */
    public static Subject list(String type) {
        return new Subject(type, ALL);
    }

    /** Its id, if it is one of these. */
    public Optional<Long> ofType(String wanted) {
        return type.equals(wanted) && !isList() ? Optional.of(Long.parseLong(id)) : Optional.empty();
    }

    boolean isList() {
        return id.equals(ALL);
    }

    public static Subject of(String type, long id) {
        return new Subject(type, Long.toString(id));
    }
}
