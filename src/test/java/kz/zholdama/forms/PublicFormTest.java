package kz.zholdama.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.testing.TestClock;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The blank forms at their public addresses. */
class PublicFormTest {

    private static final TestClock CLOCK = new TestClock();

    private final MockMvc web = MockMvcBuilders.standaloneSetup(new BlankForms(
                    new PdfForms(_ -> FirstEdition.edition()), Annexes.ofKinds().toList(), CLOCK))
            .build();

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 8, 11})
    void servesTheBlankFormToBeShownInTheBrowser(int number) throws Exception {
        byte[] pdf = web.perform(get("/forms/annex-" + number + ".pdf"))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andExpect(header().string("Content-Disposition", Matchers.startsWith("inline; filename")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(Paper.of(pdf).text()).startsWith("Приложение " + number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "6", "7", "9", "10", "12", "999", "1000", "x", "-1"})
    void knowsNoOtherAnnex(String number) throws Exception {
        web.perform(get("/forms/annex-" + number + ".pdf")).andExpect(status().isNotFound());
    }

    @Test
    void drawsAFormOnce() throws Exception {
        byte[] first =
                web.perform(get("/forms/annex-4.pdf")).andReturn().getResponse().getContentAsByteArray();
        byte[] second =
                web.perform(get("/forms/annex-4.pdf")).andReturn().getResponse().getContentAsByteArray();

        assertThat(second).isEqualTo(first);
    }
}
