package kz.zholdama.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.resettlement.ResettlementReferralForm;
import kz.zholdama.person.Category;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms as they are filled in on an ordinary day. */
class FilledFormTest {

    private static final PdfForms FORMS = new PdfForms(_ -> FirstEdition.edition());
    private static final FilledForms ORDINARY = FilledForms.ordinary();

    static Stream<Map.Entry<String, Form>> ordinaryAndShortest() {
        return Stream.of(ORDINARY, FilledForms.shortest()).flatMap(forms -> forms.all().entrySet().stream());
    }

    static Stream<Form> annexesOfAFullerCase() {
        return FilledForms.usual().all().entrySet().stream()
                .filter(form -> form.getKey().startsWith("annex-"))
                .map(Map.Entry::getValue);
    }

    @ParameterizedTest
    @MethodSource("annexesOfAFullerCase")
    void keepsALongEmployersNameNineRelativesAndTenPapersToOnePage(Form form) {
        assertThat(Paper.of(FORMS.render(form)).pages()).isEqualTo(form instanceof RefusalReceiptForm ? 2 : 1);
    }

    @ParameterizedTest
    @MethodSource("ordinaryAndShortest")
    void fitsOnePage(Map.Entry<String, Form> form) {
        int copies = form.getValue() instanceof RefusalReceiptForm ? 2 : 1;
        assertThat(Paper.of(FORMS.render(form.getValue())).pages()).isEqualTo(copies);
    }

    @ParameterizedTest
    @MethodSource("ordinaryAndShortest")
    void embedsEveryFont(Map.Entry<String, Form> form) {
        assertThat(Paper.of(FORMS.render(form.getValue())).fonts())
                .isNotEmpty()
                .allSatisfy(font -> assertThat(font.isEmbedded()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("ordinaryAndShortest")
    void leavesNoTraceOfTheTemplate(Map.Entry<String, Form> form) {
        assertThat(Paper.of(FORMS.render(form.getValue())).text())
                .doesNotContain("null", "${", "th:", "form.", "[hidden]");
    }

    @ParameterizedTest
    @MethodSource("ordinaryAndShortest")
    void beginsNoLineWithPunctuation(Map.Entry<String, Form> form) {
        assertThat(Paper.of(FORMS.render(form.getValue())).text().lines()).noneMatch(line -> line.matches("[,;.)].*"));
    }

    @Test
    void printsKazakhLettersIntact() {
        for (Form form : ORDINARY.all().values()) {
            assertThat(Paper.of(FORMS.render(form)).text()).contains("Қожахметұлы Әділбек Ғаниұлы");
        }
        assertThat(Paper.of(FORMS.render(ORDINARY.resettlement())).text()).contains("Іңкәр Төлегенқызы", "Һақназар");
        assertThat(Paper.of(FORMS.render(ORDINARY.training())).text())
                .contains("Сүлейменова Гүлнар Өмірбекқызы", "Үлгі");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TRAINING_IN_ORGANISATION | профессиональное обучение   |
            TRAINING_AT_EMPLOYER     | профессиональное обучение   |
            PUBLIC_WORKS             | субсидируемое рабочее место | общественные работы
            SOCIAL_WORKPLACE         | субсидируемое рабочее место | социальные рабочие места
            YOUTH_PRACTICE           | субсидируемое рабочее место | молодежная практика
            FIRST_WORKPLACE          | субсидируемое рабочее место | Первое рабочее место
            CONTRACT_OF_GENERATIONS  | субсидируемое рабочее место | Контракт поколений
            SILVER_AGE               | субсидируемое рабочее место | Серебряный возраст
            RESETTLEMENT             | переселение                 |
            """)
    void underlinesTheMeasureChosenInTheApplicationAndNoOther(Measure measure, String kind, String programme) {
        Paper paper = Paper.of(FORMS.render(ORDINARY.application(measure)));

        assertThat(Stream.of(
                                "профессиональное обучение",
                                "субсидируемое рабочее место",
                                "общественные работы",
                                "социальные рабочие места",
                                "молодежная практика",
                                "Первое рабочее место",
                                "Контракт поколений",
                                "Серебряный возраст",
                                "переселение")
                        .filter(paper::underlined))
                .containsExactlyElementsOf(programme == null ? List.of(kind) : List.of(kind, programme));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNEMPLOYED   | PUBLIC_WORKS            | Безработный                                        | общественные работы
            STUDENT      | SOCIAL_WORKPLACE        | студент                                            | социальные рабочие места
            SENIOR_PUPIL | YOUTH_PRACTICE          | учащийся старших классов общеобразовательных школ  | молодежная практика
            DOWNTIME     | FIRST_WORKPLACE         | лицо, не обеспеченный работой в связи с простоем   | Первое рабочее место
            UNEMPLOYED   | CONTRACT_OF_GENERATIONS | Безработный                                        | Контракт поколений
            UNEMPLOYED   | SILVER_AGE              | Безработный                                        | Серебряный возраст
            """)
    void underlinesCategoryAndProgrammeInTheReferral(Category category, Measure programme, String who, String where) {
        Paper paper = Paper.of(FORMS.render(ORDINARY.subsidised(programme, category, Category.KANDAS)));

        assertThat(Stream.of(
                                "Безработный",
                                "студент",
                                "учащийся старших классов общеобразовательных школ",
                                "лицо, не обеспеченный работой в связи с простоем",
                                "общественные работы",
                                "социальные рабочие места",
                                "молодежная практика",
                                "Первое рабочее место",
                                "Контракт поколений",
                                "Серебряный возраст")
                        .filter(paper::underlined))
                .containsExactly(who, where);
    }

    @Test
    void strikesThroughAConsentThatWasRefusedAndNoOther() {
        String first = "Даю согласие на сбор и обработку моих персональных данных";
        String second = "Согласен на использование сведений, составляющих охраняемую законом тайну";
        for (boolean given : new boolean[] {true, false}) {
            Paper paper = Paper.of(FORMS.render(
                    ORDINARY.application(Measure.RESETTLEMENT, new ApplicationForm.Consents(given, !given))));
            assertThat(paper.struck(first)).isEqualTo(!given);
            assertThat(paper.struck(second)).isEqualTo(given);
        }
        assertThat(Paper.of(FORMS.blank(Annex.A1, TestClock.USUAL.toLocalDate()))
                        .struck(first))
                .isFalse();
    }

    @Test
    void namesWhoTookTheApplicationInTheOrderOfItsStub() {
        assertThat(Paper.of(FORMS.render(ORDINARY.application(Measure.RESETTLEMENT)))
                        .text())
                .contains("принявшего документы: Сүлейменова Гүлнар Өмірбекқызы, Специалист.");
    }

    @Test
    void isTitledAsTheOrderTitlesIt() throws java.io.IOException {
        try (var document =
                org.apache.pdfbox.Loader.loadPDF(FORMS.render(ORDINARY.application(Measure.RESETTLEMENT)))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Заявление");
        }
    }

    @Test
    void saysHowToAppealOnceInRefusalAndAnnulment() {
        String refusal = Paper.of(FORMS.render(ORDINARY.refusal())).text().replaceAll("\\s+", " ");
        assertThat(refusal).containsOnlyOnce("После устранения причин").containsOnlyOnce("в течение трех месяцев");
        assertThat(Paper.of(FORMS.render(ORDINARY.annulment())).text().replaceAll("\\s+", " "))
                .containsOnlyOnce("в порядке статей 91 и 92 Административного")
                .doesNotContain("После устранения причин");
    }

    @Test
    void printsOneNumberSignAndNothingThatNobodySees() {
        ResettlementReferralForm form = ORDINARY.resettlement();
        Paper paper = Paper.of(FORMS.render(new ResettlementReferralForm(
                form.number(),
                "Қожа\u200bхметұлы \u202eӘділбек",
                form.iin(),
                form.decisionDate(),
                "№ 14/3",
                form.destination(),
                form.occupation(),
                form.family(),
                form.receivingCentre(),
                form.signatory(),
                form.issuedOn(),
                form.mark())));

        assertThat(paper.text())
                .contains("Қожахметұлы Әділбек, ИИН", "года № 14/3")
                .doesNotContain("№ №", "\u200b", "\u202e");
    }

    @Test
    void leavesTheHousingOnTheSlipToBeUnderlinedByHand() {
        Paper paper = Paper.of(FORMS.render(ORDINARY.resettlement()));

        assertThat(Stream.of("жилье, служебное жилье", "комната в общежитий", "субсидия на возмещение расходов")
                        .filter(paper::underlined))
                .isEmpty();
    }

    @Test
    void putsValuesOnTheLines() {
        Paper paper = Paper.of(FORMS.render(ORDINARY.training()));

        assertThat(Stream.of(
                        "АБ-О-2026-000031",
                        "Қожахметұлы Әділбек Ғаниұлы",
                        "ТОО \"Семей Үлгі Құрылыс\", область Абай",
                        "24.11.2026",
                        "Директор карьерного центра, Сүлейменова"))
                .allMatch(paper::underlined);
        assertThat(paper.text()).contains("с \"01\" декабря 2026 года по \"31\" мая 2027 года.");
        assertThat(paper.underlined("Гражданин (гражданка)")).isFalse();
    }

    @Test
    void printsTheReceiptInTwoCopiesOneAPage() {
        Paper paper = Paper.of(FORMS.render(ORDINARY.receipt()));

        assertThat(paper.pages()).isEqualTo(2);
        for (int copy = 1; copy <= 2; copy++) {
            assertThat(paper.text(copy - 1))
                    .containsOnlyOnce("Расписка об отказе в приеме документов")
                    .containsPattern("^" + copy + "/2\\s+Приложение 3\\s")
                    .contains(
                            "1) удостоверение личности № 045123456;",
                            "2) диплом ЖБ-Б № 0471182;",
                            "3) трудовая книжка.");
        }
    }

    @Test
    void givesEveryRelativeALine() {
        Paper paper = Paper.of(FORMS.render(ORDINARY.resettlement()));

        assertThat(paper.text().lines().map(String::strip))
                .containsSequence(
                        "Совместно с ним переселяются:",
                        "супруга / Қожахметова Іңкәр Төлегенқызы",
                        "сын / Әділбекұлы Һақназар");
    }

    @Test
    void printsTheReasonedRefusalWithEveryGroundItsClauseAndFacts() {
        String text = Paper.of(FORMS.render(ORDINARY.refusal())).text().replaceAll("\\s+", " ");

        assertThat(text)
                .contains(
                        "Карьерный центр города Семей области Абай",
                        "№ АБ-Р-2026-000005",
                        "24 ноября 2026 года",
                        "Ваше заявление № АБ-З-2026-000812 от 24 ноября 2026 года",
                        "1. Подпункт 2): несоответствие услугополучателя и (или) представленных материалов, данных и сведений, "
                                + "необходимых для оказания государственной услуги, требованиям, установленными Правилами.",
                        "2. Подпункт 6): пункт 7 статьи 111 Социального кодекса Республики Казахстан для выдачи направления на "
                                + "субсидируемые рабочие места.",
                        "– На день подачи заявления (24.11.2026) заявителю полных лет – 37",
                        "в течение трех месяцев",
                        "Директор карьерного центра, Сүлейменова Гүлнар Өмірбекқызы");
    }

    @Test
    void marksTheFootWithTheVerificationCode() {
        for (Form form : ORDINARY.all().values()) {
            assertThat(Paper.of(FORMS.render(form)).text()).contains(FilledForms.MARK.verificationCode());
        }
    }

    @Test
    void printsTheSameFromManyThreadsAtOnce() throws Exception {
        List<Form> forms = List.copyOf(ORDINARY.all().values());
        List<String> alone =
                forms.stream().map(form -> Paper.of(FORMS.render(form)).text()).toList();
        List<Callable<String>> work = IntStream.range(0, 64)
                .<Callable<String>>mapToObj(i -> () ->
                        Paper.of(FORMS.render(forms.get(i % forms.size()))).text())
                .toList();

        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<String>> printed = threads.invokeAll(work);
            for (int i = 0; i < printed.size(); i++) {
                assertThat(printed.get(i).get()).isEqualTo(alone.get(i % forms.size()));
            }
        }
    }
}
