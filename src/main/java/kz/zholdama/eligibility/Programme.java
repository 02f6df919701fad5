package kz.zholdama.eligibility;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Locale;
import java.util.Set;
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
@RecordBuilder
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
        return copy().minAge(years).build();
    }

    public Programme withMaxAge(int years, boolean inclusive) {
        return copy().maxAge(years).maxAgeInclusive(inclusive).build();
    }

    public Programme withPensionAgeAsLimit() {
        return copy().belowPensionAge(true).build();
    }

    public Programme withGraduation(int withinYears, Set<EducationLevel> ofLevels) {
        return copy().levels(ofLevels).graduatedWithinYears(withinYears).build();
    }

    public Programme withExperience(Experience allowed) {
        return copy().experience(allowed).build();
    }

    public Programme withOwnProfession() {
        return copy().ownProfession(true).build();
    }

    public Programme withMaxMonths(int months) {
        return copy().maxMonths(months).build();
    }

    public Programme called(Names given) {
        return copy().names(given).build();
    }

    public Programme asking(Documents asked) {
        return copy().documents(asked).build();
    }

    private ProgrammeBuilder copy() {
        return ProgrammeBuilder.builder(this);
    }
}
