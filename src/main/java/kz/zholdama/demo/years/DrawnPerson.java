package kz.zholdama.demo.years;

import java.time.LocalDate;
import kz.zholdama.platform.text.SearchText;

/** Somebody who applies, perhaps more than once in the years. */
record DrawnPerson(long id, String iin, String last, String first, String patronymic, LocalDate born) {

    String name() {
        return last + " " + first + " " + patronymic;
    }

    String searchWords() {
        return SearchText.betweenBlanks(name());
    }

    @Override
    public String toString() {
        return "DrawnPerson[" + id + "]";
    }
}
