package kz.zholdama.measure;

import java.time.LocalDate;
import java.util.Set;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.person.Category;
import org.jspecify.annotations.Nullable;

/**
 * What a kind may know of the case that it is asked about, beside its own details and place.
 *
 * @param birthDate  null while not known
 * @param home       settlement of the applicant's address, null while not known
 * @param countsFrom counted day of receipt (A2.7): ages are reckoned on it
 * @param edition    in force on that day
 */
public record Circumstances(
        Measure measure,
        Set<Category> categories,
        @Nullable LocalDate birthDate,
        @Nullable Long home,
        LocalDate countsFrom,
        RuleEdition edition) {

    public Circumstances {
        categories = Set.copyOf(categories);
    }

    /** What the edition asks of the measure. */
    public Programme programme() {
        return edition.programme(measure);
    }

    @Override
    public String toString() {
        return "Circumstances[hidden]"; // a birth date never reaches a log
    }
}
