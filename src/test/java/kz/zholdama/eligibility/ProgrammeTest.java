package kz.zholdama.eligibility;

import static kz.zholdama.eligibility.Programme.Experience.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kz.zholdama.person.Category;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private static final Programme.Names NAMES = new Programme.Names("Наставники", "Тәлімгерлер", "наставничество");
    private static final Set<EducationLevel> LEVELS = Set.of(EducationLevel.HIGHER, EducationLevel.TECHNICAL);
    private static final Programme EVERYTHING =
            new Programme(Set.of(Category.UNEMPLOYED), 18, 35, true, true, LEVELS, 3, NONE, true, 6, NAMES, null);

    @Test
    void asksOneThingMoreAndKeepsWhatItAsked() {
        var upwards = Programme.of(Category.UNEMPLOYED)
                .withMinAge(18)
                .withMaxAge(35, true)
                .withPensionAgeAsLimit()
                .withGraduation(3, LEVELS)
                .withExperience(NONE)
                .withOwnProfession()
                .withMaxMonths(6)
                .called(NAMES);
        var downwards = Programme.of(Category.UNEMPLOYED)
                .called(NAMES)
                .withMaxMonths(6)
                .withOwnProfession()
                .withExperience(NONE)
                .withGraduation(3, LEVELS)
                .withPensionAgeAsLimit()
                .withMaxAge(35, true)
                .withMinAge(18);

        assertThat(upwards).isEqualTo(EVERYTHING).isEqualTo(downwards);
    }
}
