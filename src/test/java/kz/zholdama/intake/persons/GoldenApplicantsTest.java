package kz.zholdama.intake.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.zholdama.testing.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What persons stated of themselves under earlier versions is read as it was. */
class GoldenApplicantsTest {

    static List<Golden> applicant() {
        return Golden.of("applicant");
    }

    @ParameterizedTest
    @MethodSource("applicant")
    void readsWhatAPersonStatedOfHimself(Golden golden) {
        var details = golden.keptBy(new ApplicantDetailsColumn());
        var stored = golden.tree();
        assertThat(details.name().last()).isEqualTo(stored.at("/name/last").asString());
        assertThat(details.categories()).hasSize(stored.path("categories").size());
    }
}
