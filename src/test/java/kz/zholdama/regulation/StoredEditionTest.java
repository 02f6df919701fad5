package kz.zholdama.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.platform.Json;
import kz.zholdama.testing.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Editions stored under an earlier version stay readable; what they did not say is as it was then. */
class StoredEditionTest {

    static List<Golden> edition() {
        return Golden.of("edition");
    }

    @ParameterizedTest
    @MethodSource("edition")
    void readsEveryShapeOfTheFirstEdition(Golden golden) {
        var json = Json.columns().build();
        var edition = json.readValue(golden.json(), RuleEdition.class);
        assertThat(edition).isEqualTo(FirstEdition.edition());
        assertThat(json.readValue(json.writeValueAsString(edition), RuleEdition.class))
                .isEqualTo(edition);
    }
}
