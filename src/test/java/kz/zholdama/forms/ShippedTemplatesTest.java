package kz.zholdama.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.LawsRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedTemplatesTest {

    private static final ShippedTemplates TEMPLATES =
            new ShippedTemplates(new PdfForms(_ -> FirstEdition.edition()), List.of(new OwnBusiness()));

    /** {@code annex-4-later} stands beside the tests. */
    @Test
    void knowsEachFormWithTheTemplatesNamedAfterIt() {
        assertThat(TEMPLATES.byForm())
                .containsEntry("annex-1", List.of("annex-1"))
                .containsEntry("annex-11", List.of("annex-11"))
                .containsEntry("annex-4", List.of("annex-4", "annex-4-later"))
                .containsEntry("reasoned-refusal", List.of("reasoned-refusal"))
                .doesNotContainKey("annex-4-later");
    }

    /** {@code annex-91-torn} stands beside the tests, too. */
    @Test
    void seesThatABlankFormDoesNotPrint() {
        assertThat(TEMPLATES.prints("annex-91", "annex-91")).isTrue();
        assertThat(TEMPLATES.prints("annex-91", "annex-91-torn")).isFalse();
        assertThat(TEMPLATES.prints("annex-1", "no-such-template")).isFalse();
        assertThat(TEMPLATES.prints("reasoned-refusal", "reasoned-refusal"))
                .as("it has no blank")
                .isTrue();
    }

    /** Of an amended form the template alone is new: it is printed with values before any edition can name it. */
    static Stream<Arguments> eachTemplateOfEachForm() {
        return FilledForms.ordinary().all().values().stream()
                .flatMap(form ->
                        TEMPLATES.byForm().get(form.template()).stream().map(template -> Arguments.of(template, form)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("eachTemplateOfEachForm")
    void printsByEveryTemplateWithItsValues(String template, Form form) {
        var edition = LawsRules.printing("amended", form.issuedOn(), Map.of(form.template(), template));

        assertThat(Paper.of(new PdfForms(_ -> edition).render(form)).text())
                .contains("Қожахметұлы Әділбек Ғаниұлы")
                .doesNotContain("null", "${", "th:");
    }

    private static final class OwnBusiness implements BlankForm {
        @Override
        public int annex() {
            return 91;
        }
    }
}
