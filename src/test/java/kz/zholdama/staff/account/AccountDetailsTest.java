package kz.zholdama.staff.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import kz.zholdama.person.FullName;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountDetailsTest {

    @ParameterizedTest
    @CsvSource({
        "'Оспа\u200bнов', Марат, '', Директор, lastName, HIDDEN",
        "Оспанов, 名前, '', Директор, firstName, NOT_OF_A_NAME",
        "Оспанов, Марат, '\u202eұлы', Директор, patronymic, HIDDEN",
        "Оспанов, Марат, '', 'Дирек\u200bтор', position, HIDDEN"
    })
    void refusesWhatNobodySeesAndLettersThatNoNameHas(
            String last, String first, String patronymic, String position, String field, String problem) {
        var details = new AccountDetails(new FullName(last, first, patronymic), position, 1L, Set.of(Role.DIRECTOR));

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(details::check).satisfies(invalid -> {
            assertThat(invalid.problems()).containsExactly(Problem.of(field, "text.problem." + problem));
        });
    }

    @ParameterizedTest
    @CsvSource({"68031030012, LENGTH", "68031030012A, NOT_DIGITS", "680310300125, CHECK_DIGIT"})
    void refusesAnIinThatNobodyHas(String iin, String problem) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(with(iin)::check)
                .satisfies(invalid ->
                        assertThat(invalid.problems()).containsExactly(Problem.of("iin", "number.problem." + problem)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"680310300124", " "})
    void takesAnIinThatIsRightOrNotTold(@Nullable String iin) {
        assertThatCode(with(iin)::check).doesNotThrowAnyException();
    }

    private static AccountDetails with(@Nullable String iin) {
        return new AccountDetails(
                new FullName("Оспанов", "Марат", ""), "Директор", null, null, iin, 1L, Set.of(Role.DIRECTOR));
    }
}
