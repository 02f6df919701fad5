package kz.zholdama.eligibility;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import kz.zholdama.person.Category;
import org.jspecify.annotations.Nullable;

/**
 * What an edition asks of one measure (resolution No 476; Social Code 109(1), 111(1), 112). A null or an empty set of
 * levels means that nothing is asked. The {@code with…} methods give a copy that asks one thing more.
 *
 * @param categories           one of them is needed
 * @param maxAge               last age at which one may take part ("не старше … лет")
 * @param maxAgeInclusive      whether the whole year of being {@code maxAge} counts, or only its first day
 * @param belowPensionAge      only below the pension age
 * @param levels               education of one of these levels is needed, and proven by a document (A2.8)
 * @param graduatedWithinYears years since graduating, at most
 * @param experience           which work experience excludes a person
 * @param ownProfession        only in the own or a related profession
 * @param maxMonths            length of the measure, at most
 * @param names                of a programme that an edition adds; the law's own have theirs in the bundles
 * @param documents            null for those of A2.8
 */
public record Programme(
        Set<Category> categories,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        boolean maxAgeInclusive,
        boolean belowPensionAge,
        Set<EducationLevel> levels,
        @Nullable Integer graduatedWithinYears,
        Experience experience,
        boolean ownProfession,
        @Nullable Integer maxMonths,
        @Nullable Names names,
        @Nullable Documents documents) {

    /** The work experience that a programme lets in. */
    public enum Experience {
        ANY,
        NONE_IN_PROFESSION,
        NONE
    }

    /**
     * What a programme that an edition adds is called.
     *
     * @param ru      on the screens, in Russian
     * @param kk      on the screens, in Kazakh
     * @param service in a reasoned refusal: "направление на …"
     */
    public record Names(String ru, String kk, String service) {

        /** On the screens of a language, Russian or Kazakh. */
        public String in(Locale language) {
            return language.getLanguage().equals("kk") ? kk : ru;
        }
    }

    /**
     * What is asked for at the centre, beside what follows from the programme's levels and the edition's parental consent.
     *
     * @param required without which an application is not accepted
     * @param ifAny    recorded when the person has it
     */
    public record Documents(Set<DocumentType> required, Set<DocumentType> ifAny) {

        public Documents {
            required = Set.copyOf(required);
            ifAny = Set.copyOf(ifAny);
        }
    }

    public Programme {
        categories = Set.copyOf(categories);
        levels = Set.copyOf(levels);
    }

    public static Programme of(Category... categories) {
        return new Programme(
                Set.of(categories), null, null, false, false, Set.of(), null, Experience.ANY, false, null, null, null);
    }

    public Programme withMinAge(int years) {
        return with(copy -> copy.minAge = years);
    }

    public Programme withMaxAge(int years, boolean inclusive) {
        return with(copy -> {
            copy.maxAge = years;
            copy.maxAgeInclusive = inclusive;
        });
    }

    public Programme withPensionAgeAsLimit() {
        return with(copy -> copy.belowPensionAge = true);
    }

    public Programme withGraduation(int withinYears, Set<EducationLevel> ofLevels) {
        return with(copy -> {
            copy.levels = ofLevels;
            copy.graduatedWithinYears = withinYears;
        });
    }

    public Programme withExperience(Experience allowed) {
        return with(copy -> copy.experience = allowed);
    }

    public Programme withOwnProfession() {
        return with(copy -> copy.ownProfession = true);
    }

    public Programme withMaxMonths(int months) {
        return with(copy -> copy.maxMonths = months);
    }

    public Programme called(Names given) {
        return with(copy -> copy.names = given);
    }

    public Programme asking(Documents asked) {
        return with(copy -> copy.documents = asked);
    }

    private Programme with(Consumer<Copy> change) {
        var copy = new Copy(this);
        change.accept(copy);
        return copy.made();
    }

    /** What a copy is made of while it is changed. */
    private static final class Copy {
        private Set<Category> categories;
        private @Nullable Integer minAge;
        private @Nullable Integer maxAge;
        private boolean maxAgeInclusive;
        private boolean belowPensionAge;
        private Set<EducationLevel> levels;
        private @Nullable Integer graduatedWithinYears;
        private Experience experience;
        private boolean ownProfession;
        private @Nullable Integer maxMonths;
        private @Nullable Names names;
        private @Nullable Documents documents;

        Copy(Programme of) {
            categories = of.categories;
            minAge = of.minAge;
            maxAge = of.maxAge;
            maxAgeInclusive = of.maxAgeInclusive;
            belowPensionAge = of.belowPensionAge;
            levels = of.levels;
            graduatedWithinYears = of.graduatedWithinYears;
            experience = of.experience;
            ownProfession = of.ownProfession;
            maxMonths = of.maxMonths;
            names = of.names;
            documents = of.documents;
        }

        Programme made() {
            return new Programme(
                    categories,
                    minAge,
                    maxAge,
                    maxAgeInclusive,
                    belowPensionAge,
                    levels,
                    graduatedWithinYears,
                    experience,
                    ownProfession,
                    maxMonths,
                    names,
                    documents);
        }
    }
}
