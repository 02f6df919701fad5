package kz.zholdama.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"hr@employer.example", " a.b+c@mail.kz ", "кадры@завод.қаз", "", " "})
    void takesAnAddressAndNone(String typed) {
        assertThat(EmailAddress.problem(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hr", "hr@employer", "a@b@c.kz", "a@b.kz, c@d.kz", "Асан <a@b.kz>", "a@b.kz\nBcc: c@d.kz"})
    void refusesWhatIsNoOneAddress(String typed) {
        assertThat(EmailAddress.problem(typed)).contains(TextProblem.NO_ADDRESS);
    }

    @Test
    void refusesWhatNobodySees() {
        assertThat(EmailAddress.problem("h\u200br@employer.example")).contains(TextProblem.HIDDEN);
    }

    @Test
    void refusesWhatNoServerTakes() {
        var longest = "a".repeat(EmailAddress.LONGEST - "@b.kz".length()) + "@b.kz";

        assertThat(EmailAddress.problem(longest)).isEmpty();
        assertThat(EmailAddress.problem("a" + longest)).contains(TextProblem.NO_ADDRESS);
    }
}
