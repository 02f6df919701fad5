package kz.zholdama.eligibility;

import static kz.zholdama.eligibility.EducationLevel.HIGHER;
import static kz.zholdama.eligibility.EducationLevel.POSTGRADUATE;
import static kz.zholdama.eligibility.EducationLevel.POST_SECONDARY;
import static kz.zholdama.eligibility.EducationLevel.TECHNICAL;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.zholdama.person.Category;
import kz.zholdama.person.Sex;

/**
 * The parameters that the product ships with: order No 129 of 03.05.2024, Social Code (edition of 01.01.2024), resolution
 * No 476 (edition of 31.01.2024). These figures stand nowhere else; later editions are entered as data.
 */
public final class FirstEdition {

    static final int REPRESENTATIVE_BELOW_AGE = 18;
    static final int REREGISTRATION_DAYS = 30;
    private static final int YEAR = 12;
    private static final int UNEMPLOYED_FROM = 16;
    /** As A2.8 lists them for both programmes; resolution No 476 leaves postgraduate education out, the order wins. */
    private static final Set<EducationLevel> ANY_PROFESSIONAL_LEVEL =
            EnumSet.of(TECHNICAL, POST_SECONDARY, HIGHER, POSTGRADUATE);

    static final List<Ground> GROUNDS = List.of(
            new Ground(RefusalGround.UNRELIABLE_DATA, 1, null),
            new Ground(RefusalGround.RULES_NOT_MET, 2, null),
            new Ground(RefusalGround.NEGATIVE_ANSWER, 3, null),
            new Ground(RefusalGround.NO_CONSENT, 4, null),
            new Ground(RefusalGround.LEFT_TRAINING, 5, MeasureKind.TRAINING),
            new Ground(RefusalGround.LEFT_SUBSIDISED_WORK, 6, MeasureKind.SUBSIDISED_WORKPLACE));

    /** Also of every edition that was entered before editions listed their rules. */
    static final List<String> RULES = List.of(
            "reliable-data",
            "category",
            "unemployed-registration",
            "minimum-age",
            "maximum-age",
            "pension-age",
            "representative-consent",
            "training-reason",
            "training-once",
            "education-level",
            "graduation-window",
            "experience",
            "own-profession",
            "running-referral",
            "months",
            "place",
            "receiving-region",
            "commission-decision",
            "inquiries",
            "consent",
            "left-training",
            "left-subsidised-work");

    private static final RuleEdition EDITION = new RuleEdition(
            "2024-05",
            LocalDate.of(2024, 1, 1),
            1,
            5,
            programmes(),
            pensionAge(),
            2,
            UNEMPLOYED_FROM,
            new RuleEdition.ParentalConsent(
                    Set.of(Measure.PUBLIC_WORKS), Set.of(Category.STUDENT, Category.SENIOR_PUPIL), 16, 18),
            new RuleEdition.LeftTraining(1, 1, true),
            new RuleEdition.LeftSubsidisedWork(3, measuresOf(MeasureKind.SUBSIDISED_WORKPLACE), true),
            REPRESENTATIVE_BELOW_AGE,
            false,
            true,
            REREGISTRATION_DAYS,
            GROUNDS,
            RULES,
            Map.of());

    private FirstEdition() {}

    public static RuleEdition edition() {
        return EDITION;
    }

    private static Map<Measure, Programme> programmes() {
        // who is younger or of pension age cannot be registered as unemployed (Social Code 99(3))
        var unemployed =
                Programme.of(Category.UNEMPLOYED).withMinAge(UNEMPLOYED_FROM).withPensionAgeAsLimit();
        var young = unemployed.withMaxAge(35, true);
        return Map.of(
                Measure.TRAINING_IN_ORGANISATION, unemployed,
                Measure.TRAINING_AT_EMPLOYER, unemployed,
                Measure.PUBLIC_WORKS,
                        Programme.of(Category.UNEMPLOYED, Category.STUDENT, Category.SENIOR_PUPIL, Category.DOWNTIME)
                                .withMinAge(16)
                                .withPensionAgeAsLimit()
                                .withMaxMonths(12),
                Measure.SOCIAL_WORKPLACE, unemployed.withMaxMonths(12),
                Measure.YOUTH_PRACTICE,
                        young.withGraduation(5, ANY_PROFESSIONAL_LEVEL)
                                .withExperience(Programme.Experience.NONE_IN_PROFESSION)
                                .withMaxMonths(12),
                Measure.FIRST_WORKPLACE,
                        young.withExperience(Programme.Experience.NONE).withMaxMonths(18),
                Measure.CONTRACT_OF_GENERATIONS,
                        young.withGraduation(3, ANY_PROFESSIONAL_LEVEL)
                                .withOwnProfession()
                                .withMaxMonths(6),
                Measure.SILVER_AGE, unemployed.withMinAge(50).withMaxMonths(36),
                Measure.RESETTLEMENT, Programme.of(Category.JOB_SEEKER, Category.UNEMPLOYED, Category.KANDAS));
    }

    /** A2.8; education documents and parents' consents that are required follow from other parameters. */
    static Programme.Documents documents(MeasureKind kind) {
        var required = new TreeSet<>(Set.of(DocumentType.IDENTITY_DOCUMENT));
        var ifAny = new TreeSet<>(Set.of(DocumentType.EMPLOYMENT_RECORD));
        if (kind.equals(MeasureKind.TRAINING)) {
            required.add(DocumentType.HEALTH_CERTIFICATE);
        }
        if (kind.equals(MeasureKind.TRAINING) || kind.equals(MeasureKind.RESETTLEMENT)) {
            ifAny.add(DocumentType.EDUCATION_DOCUMENT);
        }
        return new Programme.Documents(required, ifAny);
    }

    private static PensionAge pensionAge() {
        return new PensionAge(List.of(
                new PensionAge.Step(Sex.MALE, LocalDate.EPOCH, 63 * YEAR),
                new PensionAge.Step(Sex.FEMALE, LocalDate.EPOCH, 61 * YEAR),
                new PensionAge.Step(Sex.FEMALE, LocalDate.of(2028, 1, 1), 61 * YEAR + 6),
                new PensionAge.Step(Sex.FEMALE, LocalDate.of(2029, 1, 1), 62 * YEAR),
                new PensionAge.Step(Sex.FEMALE, LocalDate.of(2030, 1, 1), 62 * YEAR + 6),
                new PensionAge.Step(Sex.FEMALE, LocalDate.of(2031, 1, 1), 63 * YEAR)));
    }

    private static Set<Measure> measuresOf(MeasureKind kind) {
        return Measure.OF_THE_LAW.stream()
                .filter(measure -> measure.kind().equals(kind))
                .collect(Collectors.toSet());
    }
}
