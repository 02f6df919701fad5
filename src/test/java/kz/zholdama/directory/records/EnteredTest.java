package kz.zholdama.directory.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What every directory asks of a text, typed or imported. */
class EnteredTest {

    @Test
    void refusesWhatNobodySees() {
        refused(() -> Entered.required("name", "ТОО \"Үл\u200bгі\"", 300), "name", "text.problem.HIDDEN");
        refused(() -> Entered.optional("contact", "\u202eАсан", 300), "contact", "text.problem.HIDDEN");
        assertThatCode(() -> Entered.required("name", "ТОО \"Үлгі 日本\"", 300)).doesNotThrowAnyException();
    }

    @Test
    void refusesLettersThatNoNameHasInANameOnly() {
        refused(() -> Entered.name("directorName", "名前", 400), "directorName", "text.problem.NOT_OF_A_NAME");
        assertThatCode(() -> Entered.name("directorName", "Оспанов Марат Қайратұлы", 400))
                .doesNotThrowAnyException();
    }

    private static void refused(ThrowingCallable entering, String field, String key) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(entering).satisfies(invalid -> {
            assertThat(invalid.problems()).containsExactly(Problem.of(field, key));
        });
    }
}
