package kz.zholdama.measure.parts;

import java.time.LocalDate;
import kz.zholdama.measure.PlaceChoice;

/** A place picked for so many calendar months, as {@link TermFields} ask for them. */
public interface ChoiceWithTerm extends PlaceChoice {

    int months();

    LocalDate from();

    LocalDate to();

    default Term term() {
        return new Term(months(), from(), to());
    }
}
