package kz.zholdama.eligibility;

import java.util.Set;
import kz.zholdama.person.Category;

/**
 * What an edition asks of one measure (resolution No 476; Social Code 109(1), 112). Nulls mean "not limited".
 *
 * @param maxAge               last age at which one may take part
 * @param wholeYearOfMaxAge    whether the year of being {@code maxAge} still counts ("не старше 35 лет")
 * @param untilPensionAge      only below the pension age
 * @param graduatedWithinYears years since graduating
 * @param noExperience         which experience excludes a person
 * @param ownProfession        only in the own or a related profession
 * @param maxMonths            length at most
 */
public record Programme(Set<Category> categories, Integer minAge, Integer maxAge, boolean wholeYearOfMaxAge,
                        boolean untilPensionAge, Set<EducationLevel> levels, Integer graduatedWithinYears,
                        Experience noExperience, boolean ownProfession, Integer maxMonths) {

    /** Experience that excludes: none, in the profession, or any. */
    public enum Experience {
        ALLOWED, NONE_IN_PROFESSION, NONE_AT_ALL
    }

    public Programme {
        categories = Set.copyOf(categories);
        levels = Set.copyOf(levels);
    }
}
