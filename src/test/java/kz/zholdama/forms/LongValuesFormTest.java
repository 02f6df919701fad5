package kz.zholdama.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.resettlement.ResettlementReferralForm;
import kz.zholdama.measure.subsidised.SubsidisedReferralForm;
import kz.zholdama.measure.training.TrainingReferralForm;
import kz.zholdama.person.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of 120 letters a part, addresses of 500, nine relatives, twelve papers, and markup where a name should be. */
class LongValuesFormTest {

    private static final PdfForms FORMS = new PdfForms(_ -> FirstEdition.edition());
    private static final float LEFT = 20 * 72 / 25.4f;
    private static final float RIGHT = 595.28f - 15 * 72 / 25.4f;
    private static final float PAGE_HEIGHT = 841.89f;
    private static final float FOOT = PAGE_HEIGHT - 28 * 72 / 25.4f;

    static Stream<Map.Entry<String, Form>> all() {
        return Stream.of(FilledForms.longest(), FilledForms.ordinary(), FilledForms.hostile())
                .flatMap(forms -> forms.all().entrySet().stream());
    }

    @ParameterizedTest
    @MethodSource("all")
    void cutsNothingOffAtTheEdges(Map.Entry<String, Form> form) {
        Paper paper = Paper.of(FORMS.render(form.getValue()));

        for (int page = 0; page < paper.pages(); page++) {
            assertThat(paper.letters(page)).allSatisfy(letter -> {
                assertThat(letter.x()).isGreaterThanOrEqualTo(LEFT - 1);
                assertThat(letter.text().isBlank() ? letter.x() : letter.x() + letter.width())
                        .isLessThanOrEqualTo(RIGHT + 1);
                assertThat(letter.baseline()).isBetween(10f, PAGE_HEIGHT - 10);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void letsNoLineOverlapAnother(Map.Entry<String, Form> form) {
        Paper paper = Paper.of(FORMS.render(form.getValue()));

        for (int page = 0; page < paper.pages(); page++) {
            List<List<Paper.Letter>> rows = paper.rows(page);
            for (List<Paper.Letter> upper : rows) {
                for (List<Paper.Letter> lower : rows) {
                    float apart = lower.getFirst().baseline() - upper.getFirst().baseline();
                    if (apart > 0.6f && apart < 0.75f * size(lower)) {
                        assertThat(besides(upper, lower))
                                .as("%s | %s", text(upper), text(lower))
                                .isTrue();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void keepsTheFootFreeOfTheFormsOwnText(Map.Entry<String, Form> form) {
        Paper paper = Paper.of(FORMS.render(form.getValue()));

        for (int page = 0; page < paper.pages(); page++) {
            assertThat(paper.letters(page)).noneMatch(letter -> letter.baseline() > FOOT + 3 && letter.x() < 300);
            assertThat(paper.lines(page)).noneMatch(line -> line.y() > FOOT + 3);
        }
    }

    @Test
    void printsEveryLetterOfTheLongestValues() {
        FilledForms longest = FilledForms.longest();
        ResettlementReferralForm resettlement = longest.resettlement();
        String text = squeezed(resettlement);
        assertThat(text).contains(resettlement.applicantName().replace(" ", ""));
        assertThat(resettlement.family())
                .hasSize(9)
                .allSatisfy(
                        relative -> assertThat(text).contains(relative.line().replace(" ", "")));

        RefusalReceiptForm receipt = longest.receipt();
        assertThat(receipt.documents())
                .hasSize(12)
                .allSatisfy(document -> assertThat(squeezed(receipt)).contains(document.replace(" ", "")));

        ApplicationForm application = longest.application(Measure.RESETTLEMENT);
        assertThat(application.address()).hasSize(500);
        assertThat(squeezed(application)).contains(application.address().replace(" ", ""));
    }

    @Test
    void keepsTheTearOffPartWholeOnOnePage() {
        FilledForms longest = FilledForms.longest();
        for (Form form : List.of(
                longest.application(Measure.RESETTLEMENT),
                longest.training(),
                longest.trainingAtEmployer(),
                longest.all().get("annex-8"),
                longest.resettlement())) {
            Paper paper = Paper.of(FORMS.render(form));
            String last = paper.text(paper.pages() - 1);

            assertThat(paper.text()).containsOnlyOnce("линия отреза");
            assertThat(last).contains("линия отреза");
            assertThat(last.substring(last.indexOf("линия отреза"))).contains("подпись");
        }
    }

    @Test
    void drawsNoLineWhereTheLettersEndOnASecondSheet() {
        Paper paper = Paper.of(FORMS.render(FilledForms.longest().application(Measure.RESETTLEMENT)));
        float consents = paper.letters(1).stream()
                .filter(letter -> letter.text().equals("Д"))
                .findFirst()
                .orElseThrow()
                .baseline();

        assertThat(paper.lines(1))
                .filteredOn(line -> line.y() < consents - 5)
                .isNotEmpty()
                .allMatch(line -> paper.letters(1).stream().anyMatch(line::isUnder));
    }

    @Test
    void endsNoLineWithWhatSaysWhatComesNext() {
        String herald = "(?:^|.*[\\s,(])(№|ИИН|тел\\.|г\\.|ул\\.|кв\\.|д\\.)\\s*";
        for (int length = 0; length < 60; length++) {
            FilledForms ordinary = FilledForms.ordinary();
            TrainingReferralForm form = ordinary.training();
            SubsidisedReferralForm work = ordinary.subsidised(Measure.PUBLIC_WORKS, Category.UNEMPLOYED);
            String filler = "а".repeat(length % 12) + " " + "б".repeat(length / 2) + " ";
            Host host = new Host(
                    filler + form.organisation().name(),
                    form.organisation().address(),
                    form.organisation().phone());
            for (Form each : List.of(
                    new TrainingReferralForm(
                            form.number(),
                            form.applicantName(),
                            host,
                            6,
                            form.from(),
                            form.to(),
                            form.signatory(),
                            form.issuedOn(),
                            form.mark()),
                    new SubsidisedReferralForm(
                            work.number(),
                            work.categories(),
                            (filler + work.applicantName()).strip(),
                            work.iin(),
                            host,
                            work.programme(),
                            null,
                            work.occupation(),
                            6,
                            work.from(),
                            work.to(),
                            work.signatory(),
                            work.issuedOn(),
                            work.mark()))) {
                assertThat(Paper.of(FORMS.render(each)).text().lines())
                        .filteredOn(line -> !line.startsWith("Фамилия"))
                        .noneMatch(line -> line.matches(herald));
            }
        }
    }

    @Test
    void saysOnEachSheetOfAReceiptWhichCopyAndWhichSheetItIs() {
        Paper paper = Paper.of(FORMS.render(FilledForms.longest().receipt()));

        assertThat(paper.pages()).isEqualTo(4);
        assertThat(paper.text(0)).contains("Экземпляр 1/2, лист 1 из 2");
        assertThat(paper.text(1)).contains("Экземпляр 1/2, лист 2 из 2");
        assertThat(paper.text(2)).contains("Экземпляр 2/2, лист 1 из 2");
        assertThat(paper.text(3)).contains("Экземпляр 2/2, лист 2 из 2");
        assertThat(Paper.of(FORMS.render(FilledForms.ordinary().receipt())).text())
                .doesNotContain("Экземпляр ");
    }

    @Test
    void breaksNoWordingOfAGround() {
        String found = Paper.of(FORMS.render(FilledForms.longest().refusal())).text(1);

        assertThat(found.replaceAll("\\s+", " "))
                .contains("1. Подпункт 2): несоответствие услугополучателя и (или) "
                        + "представленных материалов, данных и сведений, необходимых для оказания государственной услуги, "
                        + "требованиям, установленными Правилами. Установлено: – Установленное обстоятельство № 1.");
    }

    @Test
    void numbersTheSheetsOfALongDocument() {
        assertThat(Paper.of(FORMS.render(FilledForms.longest().refusal())).text(1))
                .contains("Лист 2 из ");
        assertThat(Paper.of(FORMS.render(FilledForms.ordinary().refusal())).text())
                .doesNotContain("Лист ");
    }

    @Test
    void printsTwelveMissingPapersOnOnePageACopy() {
        RefusalReceiptForm ordinary = FilledForms.ordinary().receipt();
        RefusalReceiptForm twelve = new RefusalReceiptForm(
                ordinary.centreName(),
                FilledForms.longest().receipt().documents(),
                ordinary.directorName(),
                ordinary.executorName(),
                ordinary.applicantName(),
                ordinary.issuedOn(),
                ordinary.mark());

        assertThat(Paper.of(FORMS.render(twelve)).pages()).isEqualTo(2);
    }

    @Test
    void printsMarkupAsTheTextItIs() {
        FilledForms.hostile()
                .all()
                .forEach((name, form) -> assertThat(squeezed(form))
                        .as(name)
                        .contains("<script>alert('&amp;')</script>&${form.iin}[[#{x}]]\"]]>"));
    }

    private static boolean besides(List<Paper.Letter> one, List<Paper.Letter> other) {
        return right(one) <= left(other) + 1 || right(other) <= left(one) + 1;
    }

    private static float left(List<Paper.Letter> row) {
        return row.stream().map(Paper.Letter::x).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static float right(List<Paper.Letter> row) {
        return row.stream()
                .map(letter -> letter.x() + letter.width())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static float size(List<Paper.Letter> row) {
        return row.getFirst().size();
    }

    private static String text(List<Paper.Letter> row) {
        return String.join("", row.stream().map(Paper.Letter::text).toList());
    }

    private static String squeezed(Form form) {
        return Paper.of(FORMS.render(form))
                .text()
                .replaceAll(
                        "Код проверки\\S* ?\\S*.*|(Экземпляр \\d/2, л|Л)ист \\d+ из \\d+|[A-Z0-9]{4}(-[A-Z0-9]{4}){3}",
                        "")
                .replaceAll("[\\s\\u00a0]", "");
    }
}
