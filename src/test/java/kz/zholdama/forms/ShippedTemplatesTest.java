package kz.zholdama.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedTemplatesTest {

    /** {@code annex-4-later} stands beside the tests. */
    @Test
    void knowsEachFormWithTheTemplatesNamedAfterIt() {
        assertThat(new ShippedTemplates().byForm())
                .containsEntry("annex-1", List.of("annex-1"))
                .containsEntry("annex-11", List.of("annex-11"))
                .containsEntry("annex-4", List.of("annex-4", "annex-4-later"))
                .containsEntry("reasoned-refusal", List.of("reasoned-refusal"))
                .doesNotContainKey("annex-4-later");
    }
}
