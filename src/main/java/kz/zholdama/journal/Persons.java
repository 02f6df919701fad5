package kz.zholdama.journal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds persons for auditors, within their scope. Whoever takes applications answers; the journal knows only ids. */
public interface Persons {

    /**
     * A person who has applied.
     *
     * @param lastCase number of his latest case that has one; tells namesakes apart
     */
    record Person(long id, String name, @Nullable String lastCase) {

        @Override
        public String toString() {
            return "Person[" + id + "]";
        }
    }

    /** By a whole ИИН, or a part of the name or of a case's number, of at least three characters. */
    List<Person> find(String typed);

    /** Empty for nobody whom the reader may see; the look is journalled. */
    Optional<Person> look(long id);
}
