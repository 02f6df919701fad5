package kz.zholdama.measure.resettlement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The surname that stands in a relative's field before another is typed. */
class FamilyNameTest {

    @ParameterizedTest
    @CsvSource({
        "Ахметов, жена, Ахметова",
        "Ахметов, Дочь, Ахметова",
        "Ахметова, сын, Ахметов",
        "Пушкина, муж, Пушкин",
        "Ахметов, , Ахметов",
        "Ахметов, племянник, Ахметов",
        "Ким, жена, Ким",
        "Нұрланұлы, қызы, Нұрланұлы",
        "'', жена, ''"
    })
    void isTheApplicantsInTheFormOfTheRelation(String applicant, String relation, String surname) {
        assertThat(FamilyName.of(applicant, relation)).isEqualTo(surname);
    }
}
