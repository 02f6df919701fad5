package kz.zholdama.eligibility;

import static kz.zholdama.eligibility.EducationLevel.HIGHER;
import static kz.zholdama.eligibility.EducationLevel.POSTGRADUATE;
import static kz.zholdama.eligibility.EducationLevel.POST_SECONDARY;
import static kz.zholdama.eligibility.EducationLevel.TECHNICAL;
import static kz.zholdama.eligibility.Programme.Experience.ALLOWED;
import static kz.zholdama.eligibility.Programme.Experience.NONE_AT_ALL;
import static kz.zholdama.eligibility.Programme.Experience.NONE_IN_PROFESSION;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zholdama.person.Category;
import kz.zholdama.person.Sex;

/**
 * The parameters that the product ships with: Social Code (edition of 01.01.2024), resolution No 476 (31.01.2024), order
 * No 129 of 03.05.2024. Later editions are entered as data; these figures stand nowhere else.
 */
public final class FirstEdition {

    private static final Set<Category> UNEMPLOYED = Set.of(Category.UNEMPLOYED);
    private static final Set<EducationLevel> ANY_LEVEL = Set.of();

    private FirstEdition() {
    }

    public static RuleEdition edition() {
        return new RuleEdition("2024-05", LocalDate.of(2024, 1, 1), 1, 5, programmes(), pensionAge(), 2, 1, 1, 3,
                EnumSet.of(Measure.PUBLIC_WORKS, Measure.SOCIAL_WORKPLACE, Measure.YOUTH_PRACTICE, Measure.FIRST_WORKPLACE,
                        Measure.CONTRACT_OF_GENERATIONS, Measure.SILVER_AGE),
                16, 18, Set.of(Category.STUDENT, Category.SENIOR_PUPIL));
    }

    private static Map<Measure, Programme> programmes() {
        return Map.of(
                Measure.TRAINING_IN_ORGANISATION, training(),
                Measure.TRAINING_AT_EMPLOYER, training(),
                Measure.PUBLIC_WORKS, new Programme(Set.of(Category.UNEMPLOYED, Category.STUDENT, Category.SENIOR_PUPIL,
                        Category.DOWNTIME), 16, null, false, true, ANY_LEVEL, null, ALLOWED, false, 12),
                Measure.SOCIAL_WORKPLACE, new Programme(UNEMPLOYED, 16, null, false, true, ANY_LEVEL, null, ALLOWED, false, 12),
                Measure.YOUTH_PRACTICE, new Programme(UNEMPLOYED, null, 35, true, true,
                        EnumSet.of(TECHNICAL, POST_SECONDARY, HIGHER, POSTGRADUATE), 5, NONE_IN_PROFESSION, false, 12),
                Measure.FIRST_WORKPLACE, new Programme(UNEMPLOYED, null, 35, true, true, ANY_LEVEL, null, NONE_AT_ALL, false, 18),
                Measure.CONTRACT_OF_GENERATIONS, new Programme(UNEMPLOYED, null, 35, true, true,
                        EnumSet.of(TECHNICAL, POST_SECONDARY, HIGHER, POSTGRADUATE), 3, ALLOWED, true, 6),
                Measure.SILVER_AGE, new Programme(UNEMPLOYED, 50, null, false, true, ANY_LEVEL, null, ALLOWED, false, 36),
                Measure.RESETTLEMENT, new Programme(Set.of(Category.JOB_SEEKER, Category.UNEMPLOYED, Category.KANDAS),
                        null, null, false, false, ANY_LEVEL, null, ALLOWED, false, null));
    }

    private static Programme training() {
        return new Programme(UNEMPLOYED, null, null, false, true, ANY_LEVEL, null, ALLOWED, false, null);
    }

    private static PensionAge pensionAge() {
        return new PensionAge(List.of(
                new PensionAge.Step(Sex.MALE, LocalDate.EPOCH, 63 * 12),
                new PensionAge.Step(Sex.FEMALE, LocalDate.EPOCH, 61 * 12),
                new PensionAge.Step(Sex.FEMALE, LocalDate.of(2028, 1, 1), 61 * 12 + 6),
                new PensionAge.Step(Sex.FEMALE, LocalDate.of(2029, 1, 1), 62 * 12),
                new PensionAge.Step(Sex.FEMALE, LocalDate.of(2030, 1, 1), 62 * 12 + 6),
                new PensionAge.Step(Sex.FEMALE, LocalDate.of(2031, 1, 1), 63 * 12)));
    }
}
