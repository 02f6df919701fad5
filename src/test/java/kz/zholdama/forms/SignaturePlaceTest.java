package kz.zholdama.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the mark of the director's electronic signature goes: onto the referral itself, never onto what is torn off. */
class SignaturePlaceTest {

    private static final PdfForms FORMS = new PdfForms(_ -> FirstEdition.edition());
    private static final List<String> SIGNED =
            List.of("annex-4", "annex-5", "annex-8", "annex-11", "reasoned-refusal", "annulment");

    static Stream<Map.Entry<String, Form>> signed() {
        return Stream.of(FilledForms.ordinary(), FilledForms.shortest(), FilledForms.usual(), FilledForms.longest())
                .flatMap(forms -> forms.all().entrySet().stream())
                .filter(form -> SIGNED.contains(form.getKey()));
    }

    @ParameterizedTest
    @MethodSource("signed")
    void isOneAndNothingStandsOnIt(Map.Entry<String, Form> form) {
        Paper paper = Paper.of(FORMS.render(form.getValue()));

        assertThat(paper.fields()).singleElement().satisfies(field -> {
            assertThat(field.right() - field.left()).isBetween(240f, 242f);
            assertThat(field.bottom() - field.top()).isBetween(42f, 46f);
            assertThat(paper.under(field)).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("signed")
    void isOnTheReferralsOwnSheetAboveTheTearLine(Map.Entry<String, Form> form) {
        Paper paper = Paper.of(FORMS.render(form.getValue()));
        Paper.Field field = paper.fields().getFirst();
        String page = paper.text(field.page());
        int cut = page.indexOf("линия отреза");

        assertThat(cut < 0 ? page : page.substring(0, cut)).contains("подпись");
        if (cut >= 0) {
            assertThat(field.bottom()).isLessThan(baseline(paper, field.page(), "линияотреза"));
        }
    }

    @Test
    void isNotKeptOnWhatNoDirectorSignsElectronically() {
        FilledForms ordinary = FilledForms.ordinary();
        assertThat(Paper.of(FORMS.render(ordinary.all().get("annex-1"))).fields())
                .isEmpty();
        assertThat(Paper.of(FORMS.render(ordinary.receipt())).fields()).isEmpty();
        assertThat(Paper.of(FORMS.preview(ordinary.training())).fields()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kz.zholdama.forms.Annexes#all")
    void isNotInABlankForm(BlankForm annex) {
        assertThat(Paper.of(FORMS.blank(annex, TestClock.USUAL.toLocalDate())).fields())
                .isEmpty();
    }

    private static float baseline(Paper paper, int page, String words) {
        List<Paper.Letter> written = paper.letters(page).stream()
                .filter(letter -> !letter.text().isBlank())
                .toList();
        return written.get(
                        String.join("", written.stream().map(Paper.Letter::text).toList())
                                .indexOf(words))
                .baseline();
    }
}
