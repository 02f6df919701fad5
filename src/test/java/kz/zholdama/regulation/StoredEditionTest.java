package kz.zholdama.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.platform.Json;
import org.junit.jupiter.api.Test;

/** Editions stored under an earlier version stay readable; what they did not say is as it was then. */
class StoredEditionTest {

    @Test
    void readsTheShapeOfTheFirstVersion() throws IOException {
        try (var file = getClass().getResourceAsStream("/stored/rule-edition-1.json")) {
            var stored = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(Json.columns().build().readValue(stored, RuleEdition.class))
                    .isEqualTo(FirstEdition.edition());
        }
    }
}
