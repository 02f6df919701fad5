package kz.zholdama.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.testing.TestClock;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The blank annexes against the text of the order, kept beside this test with the words of hyperlinks put in place. */
class BlankFormTest {

    private final PdfForms forms = new PdfForms(_ -> FirstEdition.edition());

    @ParameterizedTest
    @MethodSource("kz.zholdama.forms.Annexes#all")
    void isTheAnnexOfTheOrderWordForWord(BlankForm annex) throws IOException {
        assertThat(words(Paper.of(forms.blank(annex, TestClock.USUAL.toLocalDate()))
                        .text()))
                .isEqualTo(words(order(annex)));
    }

    @ParameterizedTest
    @MethodSource("kz.zholdama.forms.Annexes#all")
    void fitsOnePage(BlankForm annex) {
        assertThat(Paper.of(forms.blank(annex, TestClock.USUAL.toLocalDate())).pages())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("kz.zholdama.forms.Annexes#all")
    void embedsEveryFont(BlankForm annex) {
        assertThat(Paper.of(forms.blank(annex, TestClock.USUAL.toLocalDate())).fonts())
                .isNotEmpty()
                .allSatisfy(font -> {
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).contains("LiberationSerif");
                })
                .extracting(PDFont::getName)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("kz.zholdama.forms.Annexes#all")
    void givesLinesToWriteOnFromTheWordsToTheRightEdge(BlankForm annex) {
        Paper paper = Paper.of(forms.blank(annex, TestClock.USUAL.toLocalDate()));
        float rightEdge = 595.28f - 42.5f;
        assertThat(paper.lines(0))
                .filteredOn(line -> Math.abs(line.to() - rightEdge) < 6)
                .hasSizeGreaterThan(4);
    }

    /** Lines are for the hand to fill in; words are what the order prescribes. */
    private static String words(String text) {
        return text.replaceAll("_+|-{5,}\\s*-*", " ")
                .replace('\u00a0', ' ')
                .strip()
                .replaceAll("\\s+", " ");
    }

    private static String order(BlankForm annex) throws IOException {
        try (InputStream in = BlankFormTest.class.getResourceAsStream("/forms/annex-" + annex.annex() + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
