package kz.zholdama.journal;

/** What an entry is about: a type such as {@code application} and the id of the record. Never a name or an ИИН. */
public record Subject(String type, String id) {

    public static Subject of(String type, long id) {
        return new Subject(type, Long.toString(id));
    }
}
