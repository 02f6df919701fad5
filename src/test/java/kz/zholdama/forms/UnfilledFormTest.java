package kz.zholdama.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zholdama.Bundles;
import kz.zholdama.eligibility.Evidence;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.forms.press.PrintFonts;
import kz.zholdama.measure.resettlement.Relative;
import kz.zholdama.measure.training.TrainingReferralForm;
import kz.zholdama.person.Category;
import kz.zholdama.person.FullName;
import kz.zholdama.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is left out on paper in silence: a missing value or an unprintable letter stops the document. */
class UnfilledFormTest {

    private static final PdfForms FORMS = new PdfForms(_ -> FirstEdition.edition());

    static Stream<Arguments> required() {
        return components(false);
    }

    static Stream<Arguments> onlyInPreview() {
        return components(true);
    }

    private static Stream<Arguments> components(boolean optionalInPreview) {
        return FilledForms.ordinary().all().values().stream()
                .flatMap(form -> Arrays.stream(form.getClass().getRecordComponents())
                        .filter(component -> !component.getType().isPrimitive())
                        .filter(component -> {
                            MayBeMissing allowed = component.getAnnotation(MayBeMissing.class);
                            return optionalInPreview ? allowed != null && allowed.onlyInPreview() : allowed == null;
                        })
                        .map(component -> Arguments.of(form.getClass().getSimpleName(), component.getName(), form)));
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("required")
    void refusesAMissingValue(String type, String field, Form form) throws Exception {
        Form unfilled = without(form, field);

        refuses(() -> FORMS.render(unfilled), field);
        refuses(() -> FORMS.preview(unfilled), field);
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("onlyInPreview")
    void allowsADraftWithoutWhatIssuingGives(String type, String field, Form form) throws Exception {
        Form draft = without(form, field);

        refuses(() -> FORMS.render(draft), field);
        assertThat(Paper.of(FORMS.preview(draft)).text()).doesNotContain("null");
    }

    @Test
    void canPrintEverySignThatANameMayHave() {
        assertThat(PrintFonts.canPrint("Oʻktam")).isTrue();
        assertThat(IntStream.range('!', Character.MAX_VALUE)
                        .filter(sign -> !Character.isLetter(sign) && !Character.isSpaceChar(sign))
                        .mapToObj(Character::toString)
                        .filter(sign -> FullName.problem(sign).isEmpty() && !PrintFonts.canPrint(sign)))
                .isEmpty();
    }

    @Test
    void marksADraftAsOne() {
        FilledForms.ordinary().all().values().forEach(form -> {
            assertThat(FORMS.preview(form))
                    .asString(java.nio.charset.StandardCharsets.ISO_8859_1)
                    .startsWith("%PDF-1.4");
            assertThat(Paper.of(FORMS.preview(form)).text().replaceAll("\\s", ""))
                    .contains("ПРОЕКТ");
            assertThat(Paper.of(FORMS.render(form)).text().replaceAll("\\s", ""))
                    .doesNotContain("ПРОЕКТ");
        });
    }

    @Test
    void refusesBlankTextAndLettersThatTheFontsLack() {
        FilledForms ordinary = FilledForms.ordinary();
        TrainingReferralForm form = ordinary.training();
        for (String name :
                Stream.of(" ", "Қожахметұлы \uD83D\uDE00", "名前", "Ан\u0001на").toList()) {
            refuses(
                    () -> FORMS.render(new TrainingReferralForm(
                            form.number(),
                            name,
                            form.organisation(),
                            form.months(),
                            form.from(),
                            form.to(),
                            form.signatory(),
                            form.issuedOn(),
                            form.mark())),
                    "applicantName");
        }
    }

    @Test
    void refusesAFindingInWhichSomethingIsNotFilledIn() {
        var form = FilledForms.ordinary().refusal();
        var finding = new Evidence("evidence.running-referral", Map.of()).text(Bundles.of("eligibility", "ru")::get);
        var unfilled = new ReasonedRefusalForm(
                form.number(),
                form.issuedOn(),
                form.centreName(),
                form.centreAddress(),
                form.applicantName(),
                form.applicantAddress(),
                form.applicationNumber(),
                form.applicationDate(),
                form.serviceName(),
                List.of(new ReasonedRefusalForm.Ground(
                        RefusalGround.RULES_NOT_MET, 2, "иное основание", List.of(finding))),
                form.appealText(),
                form.signatory(),
                form.mark());

        refuses(() -> FORMS.render(unfilled), "facts");
        refuses(() -> FORMS.preview(unfilled), "facts");
    }

    @Test
    void refusesANestedMissingValue() {
        TrainingReferralForm form = FilledForms.ordinary().training();

        refuses(
                () -> FORMS.render(new TrainingReferralForm(
                        form.number(),
                        form.applicantName(),
                        new Host("Колледж", null, null),
                        0,
                        form.from(),
                        form.to(),
                        form.signatory(),
                        form.issuedOn(),
                        form.mark())),
                "address");
        refuses(
                () -> FORMS.render(new TrainingReferralForm(
                        form.number(),
                        form.applicantName(),
                        form.organisation(),
                        0,
                        form.from(),
                        form.to(),
                        form.signatory(),
                        form.issuedOn(),
                        form.mark())),
                "months");
    }

    @Test
    void refusesACategoryThatTheFormDoesNotList() {
        refuses(
                () -> FORMS.render(FilledForms.ordinary().subsidised(Measure.SILVER_AGE, Category.KANDAS)),
                "categories");
    }

    @Test
    void printsAHostWithoutAPhoneAndAPersonWithoutFamily() {
        assertThatCode(() -> FORMS.render(FilledForms.shortest().resettlement()))
                .doesNotThrowAnyException();
        assertThatCode(() -> FORMS.render(FilledForms.shortest().training())).doesNotThrowAnyException();
    }

    @Test
    void hasAMessageForEveryValue() throws IOException {
        var texts = new Texts();
        Stream<Class<?>> records = Stream.concat(
                FilledForms.ordinary().all().values().stream().map(Form::getClass),
                Stream.of(
                        Host.class,
                        Signatory.class,
                        DocumentMark.class,
                        ApplicationForm.AcceptanceStub.class,
                        ReasonedRefusalForm.Ground.class,
                        Relative.class));

        assertThat(records.flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .filter(component -> component.getType() != boolean.class) // which is never missing
                        .map(RecordComponent::getName))
                .allSatisfy(field -> assertThat(texts.has("forms.error.value." + field))
                        .as(field)
                        .isTrue());
    }

    private static void refuses(Runnable printing, String field) {
        assertThatExceptionOfType(RenderingFailed.class)
                .isThrownBy(printing::run)
                .satisfies(failure -> assertThat(failure.messageKey()).isEqualTo("forms.error.value." + field));
    }

    private static Form without(Form form, String field) throws ReflectiveOperationException {
        RecordComponent[] components = form.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].getAccessor().invoke(form);
            if (components[i].getName().equals(field)) {
                values[i] = values[i] instanceof java.util.List
                        ? java.util.List.of()
                        : values[i] instanceof Set ? Set.of() : null;
            }
        }
        Constructor<?> constructor = form.getClass()
                .getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        return (Form) constructor.newInstance(values);
    }
}
