package kz.zholdama.measure;

import static kz.zholdama.platform.Argument.named;
import static org.assertj.core.api.Assertions.assertThat;

import kz.zholdama.platform.Problem;
import org.junit.jupiter.api.Test;

/** What is said of one field, whatever kind asks for it. */
class FieldProblemsTest {

    private final FieldProblems problems = new FieldProblems();

    @Test
    void asksForWhatIsMissing() {
        problems.require("a", null);
        problems.require("b", " \t");
        problems.require("c", "x");
        problems.require("d", false);

        assertThat(problems.found())
                .containsExactly(
                        Problem.of("a", "intake.problem.required"), Problem.of("b", "intake.problem.required"));
    }

    @Test
    void takesATextAsLongAsItsLimitWithoutTheBlanksAroundIt() {
        problems.text("left out", null, 3);
        problems.text("fits", " abc ", 3);
        problems.text("long", "abcd", 3);

        assertThat(problems.found()).containsExactly(Problem.of("long", "intake.problem.too-long", named("most", 3)));
    }

    @Test
    void refusesInATextWhatNobodySees() {
        problems.text("hidden", "a\u202eb", 10);
        problems.requireText("missing", "", 10);

        assertThat(problems.found()).extracting(Problem::field).containsExactly("hidden", "missing");
    }

    @Test
    void refusesInANameWhatIsNoLetterOnce() {
        problems.name("left out", null, 10);
        problems.name("name", "Әлия", 10);
        problems.name("foreign", "名前", 10);
        problems.name("hidden", "А\u202eн", 10);
        problems.requireName("missing", " ", 10);
        problems.requireName("long", "Ә".repeat(11), 10);

        assertThat(problems.found()).extracting(Problem::field).containsExactly("foreign", "hidden", "missing", "long");
    }

    @Test
    void filesNothingForBlank() {
        assertThat(FieldProblems.trimmed(null)).isNull();
        assertThat(FieldProblems.trimmed(" ")).isNull();
        assertThat(FieldProblems.trimmed(" a b ")).isEqualTo("a b");
    }
}
