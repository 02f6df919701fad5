package kz.zholdama.journal;

/** What an entry is about: a type such as {@code application} and the id of the record. Never a name or an ИИН. */
public record Subject(String type, String id) {

    private static final String ALL = "*";

    /** The list of such records. */
    public static Subject list(String type) {
        return new Subject(type, ALL);
    }

    boolean isList() {
        return id.equals(ALL);
    }

    public static Subject of(String type, long id) {
        return new Subject(type, Long.toString(id));
    }
}
