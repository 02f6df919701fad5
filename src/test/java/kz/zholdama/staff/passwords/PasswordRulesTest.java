package kz.zholdama.staff.passwords;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"ten letter", "Жаңа құпиясөз", "correct horse battery", "2026-наурыз-22"})
    void takesLongOnesInAnyLanguage(String password) {
        assertThatCode(() -> PasswordRules.check("aigul", password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "девять123, staff.error.password-short",
        "Aigul-12345, staff.error.password-username",
        "1234567890, staff.error.password-common",
        "QwertyUiop, staff.error.password-common",
        "aaaaaaaaaaaa, staff.error.password-common",
        "очень длинный пароль из сорока букв кириллицы, staff.error.password-long"
    })
    void refusesWhatIsGuessedOrCutOff(String password, String key) {
        assertThatThrownBy(() -> PasswordRules.check("aigul", password))
                .isInstanceOf(UnsuitablePassword.class)
                .hasMessage(key);
    }
}
