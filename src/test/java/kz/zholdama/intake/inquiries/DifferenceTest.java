package kz.zholdama.intake.inquiries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import kz.zholdama.gateway.RegisteredPerson;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.person.Sex;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final LocalDate BORN = LocalDate.of(1990, 5, 17);
    private static final TypedPerson TYPED = new TypedPerson(
            null, "Ахметова", "Айгүл", null, BORN, Sex.FEMALE, null, null, null, null, null, Set.of(), null);

    private static RegisteredPerson register(String last, String patronymic, LocalDate born, Sex sex) {
        return new RegisteredPerson(last, "АЙГҮЛ", patronymic, born, sex, null);
    }

    @Test
    void isNoneWhereOnlyTheWayOfWritingIsAnother() {
        assertThat(Difference.of(TYPED, register("АХМЕТОВА ", null, BORN, Sex.FEMALE)))
                .isEmpty();
    }

    @Test
    void isNoneWhereTheRegisterDoesNotTell() {
        assertThat(Difference.of(TYPED, register("АХМЕТОВА", null, BORN, null))).isEmpty();
    }

    @Test
    void isEverythingThatTheRegisterHasOtherwise() {
        assertThat(Difference.of(TYPED, register("ОМАРОВА", "СЕРІКҚЫЗЫ", BORN.plusDays(1), Sex.MALE)))
                .containsExactly(
                        Difference.Part.LAST_NAME,
                        Difference.Part.PATRONYMIC,
                        Difference.Part.BIRTH_DATE,
                        Difference.Part.SEX);
    }

    @Test
    void isEverythingThatIsNotTypedYet() {
        assertThat(Difference.of(TypedPerson.NOBODY, register("АХМЕТОВА", null, BORN, Sex.FEMALE)))
                .hasSize(4);
    }
}
