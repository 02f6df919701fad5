package kz.zholdama.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import kz.zholdama.directory.Occupations;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.EducationLevel;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Presentation;
import kz.zholdama.eligibility.TrainingReason;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.person.Category;
import kz.zholdama.person.Iin;
import kz.zholdama.person.Sex;
import kz.zholdama.platform.ui.form.ErrorSummary;
import kz.zholdama.testing.As;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The wizard from the first field to the number, for each of the nine measures, and what it does when something is amiss. */
class IntakeViewTest extends WizardScreens {

    private static final LocalDate DAY = TestClock.USUAL.toLocalDate();

    @Autowired
    private GivenCases given;

    @Autowired
    private Settlements settlements;

    @Autowired
    private Occupations occupations;

    private Iin iin;

    @BeforeEach
    void openTheWizard() {
        iin = Persons.aged(30, DAY);
        open(centre.specialist(), "intake");
    }

    @ParameterizedTest
    @FieldSource("kz.zholdama.eligibility.Measure#OF_THE_LAW")
    void takesAnApplicationForEveryMeasure(Measure measure) {
        applicant(measure.equals(Measure.SILVER_AGE) ? Persons.aged(55, DAY) : iin);
        next();
        choose(measure);
        next();
        details(measure);
        next();
        documents();
        next();
        consents(true);
        next();
        assertThat(stepTitle()).isEqualTo("Проверка");

        _click(button("Зарегистрировать заявление"));

        assertThat(_get(H1.class).getText()).isEqualTo("Заявление зарегистрировано");
        assertThat(_get(H2.class).getText()).isEqualTo(centre.centre().code() + "-A-2026-000001");
        assertThat(drafts.count(false)).isZero();
    }

    @Test
    void refusesAcceptanceOfIncompletePapersWithAReceipt() {
        var content = filings.complete(Measure.TRAINING_AT_EMPLOYER);
        resume(
                content.with(content.documents().stream()
                        .filter(one -> !one.type().equals(DocumentType.HEALTH_CERTIFICATE))
                        .toList()),
                IntakeStep.DOCUMENTS);
        _setValue(presentation(DocumentType.HEALTH_CERTIFICATE), Presentation.ABSENT);
        next();
        next();
        _assertNone(Button.class, spec -> spec.withText("Зарегистрировать заявление"));

        _click(button("Посмотреть расписку"));
        _click(button("Выдать расписку"));

        assertThat(_get(H1.class).getText()).isEqualTo("В приеме документов отказано");
    }

    @Test
    void tellsWhatIsWrongBesideTheFieldAndSummedUp() {
        _setValue(text("ИИН"), "850101300123");
        next();

        assertThat(stepTitle()).isEqualTo("Заявитель");
        assertThat(text("ИИН").isInvalid()).isTrue();
        assertThat(text("Фамилия").getErrorMessage()).isEqualTo("Заполните это поле.");
        _assertOne(ErrorSummary.class);
    }

    @Test
    void takesBirthDateAndSexFromTheNumberAndWarnsOfAContradiction() {
        _setValue(text("ИИН"), iin.value());
        assertThat(date("Дата рождения").getValue()).isEqualTo(iin.birthDate().orElseThrow());
        assertThat(this.<Sex>radio("Пол").getValue()).isEqualTo(Sex.MALE);
        assertThat(warnings()).isEmpty();

        _setValue(date("Дата рождения"), iin.birthDate().orElseThrow().plusDays(1));

        assertThat(warnings()).singleElement().asString().contains("расходятся с ИИН");
    }

    @Test
    void offersTheEarlierRecordAndOverwritesNothing() {
        given.of(centre, Measure.RESETTLEMENT)
                .person(iin)
                .takenBy(centre.colleague())
                .registered();
        open(centre.specialist(), "intake");
        _setValue(text("Имя"), "Другое");
        _setValue(text("ИИН"), iin.value());
        assertThat(text("Фамилия").getValue()).isEmpty();

        _click(button("Заполнить пустые поля прежними данными"));

        assertThat(text("Фамилия").getValue()).isEqualTo("Әбдірахманов");
        assertThat(text("Имя").getValue()).isEqualTo("Другое");
    }

    @Test
    void tellsOnlyOfWhatIsStillWrongWhileItIsPutRight() {
        next();
        assertThat(problems()).singleElement().asString().contains("Фамилия:", "Имя:");

        _setValue(text("Фамилия"), "Ахметова");

        assertThat(problems()).singleElement().asString().contains("Имя:").doesNotContain("Фамилия:");
        assertThat(text("Фамилия").isInvalid()).isFalse();
        assertThat(text("Имя").isInvalid()).isTrue();

        resume(DraftContent.EMPTY.with(As.a(centre.specialist()).call(() -> filings.person(iin))), IntakeStep.MEASURE);
        next();
        assertThat(problems()).singleElement().asString().contains("Выберите меру содействия");
        choose(Measure.SILVER_AGE);
        _assertNone(ErrorSummary.class);
    }

    @Test
    void stopsASecondCaseOfTheSameKindAtTheMeasure() {
        given.of(centre, Measure.SOCIAL_WORKPLACE)
                .person(iin)
                .takenBy(centre.colleague())
                .registered();
        resume(DraftContent.EMPTY.with(As.a(centre.specialist()).call(() -> filings.person(iin))), IntakeStep.MEASURE);
        choose(Measure.PUBLIC_WORKS);
        next();

        assertThat(stepTitle()).isEqualTo("Мера");
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("Субсидируемое")
                .doesNotContain("Профессиональное");
        assertThat(this.<Measure>radio("Субсидируемое рабочее место").isInvalid())
                .isTrue();
        choose(Measure.RESETTLEMENT);
        next();
        assertThat(stepTitle()).isEqualTo("Сведения о мере");
    }

    @Test
    void warnsOfAMeasureThatSeemsNotToFitAndForbidsNothing() {
        resume(DraftContent.EMPTY.with(As.a(centre.specialist()).call(() -> filings.person(iin))), IntakeStep.MEASURE);
        choose(Measure.SILVER_AGE);
        assertThat(warnings()).singleElement().asString().contains("не отвечает условиям");

        next();

        assertThat(stepTitle()).isEqualTo("Сведения о мере");
    }

    @Test
    void keepsTheFieldsOfNoClientForTheNext() {
        _setValue(text("Фамилия"), "Прежний");
        next();

        UI.getCurrent().navigate("intake");

        assertThat(text("Фамилия").getValue()).isEmpty();
        assertThat(drafts.list(true, 0, 10))
                .singleElement()
                .satisfies(one -> assertThat(one.applicantName()).isEqualTo("Прежний"));
    }

    @Test
    void opensNoStepBeforeThoseAheadOfItAreDone() {
        var draft =
                drafts.start(DraftContent.EMPTY.with(TypedPerson.NOBODY).with(Measure.SILVER_AGE), IntakeStep.MEASURE);

        UI.getCurrent().navigate("intake/" + draft.id() + "/review");

        assertThat(stepTitle()).isEqualTo("Заявитель");
    }

    @Test
    void tellsWhenAColleagueTookTheDraftOver() {
        _setValue(text("Фамилия"), "Общий");
        next();
        var id = drafts.list(true, 0, 1).getFirst().id();
        As.a(centre.colleague()).run(() -> drafts.takeOver(id));

        _setValue(text("Имя"), "Потерянное");
        next();

        assertThat(problems())
                .anySatisfy(told ->
                        assertThat(told).contains(centre.colleague().actor().name()));
        assertThat(text("Имя").getValue()).isEqualTo("Потерянное");
        assertThat(drafts.load(id).content().person().firstName()).isNull();
    }

    @Test
    void letsAColleagueTakeADraftOver() {
        _setValue(text("Фамилия"), "Общий");
        next();
        var id = drafts.list(true, 0, 1).getFirst().id();
        open(centre.colleague(), "intake/" + id);
        assertThat(withClass("served")).containsExactly("Общий");

        _click(button("Забрать себе"));

        assertThat(text("Фамилия").getValue()).isEqualTo("Общий");
    }

    @Test
    void asksAStudentForHisSchoolAndAMinorForHisParentsConsent() {
        var minor = Persons.aged(16, DAY);
        var person = As.a(centre.specialist()).call(() -> filings.person(minor));
        resume(
                DraftContent.EMPTY.with(new TypedPerson(
                        person.iin(),
                        person.lastName(),
                        person.firstName(),
                        person.patronymic(),
                        person.birthDate(),
                        person.sex(),
                        person.settlementId(),
                        person.settlement(),
                        person.street(),
                        null,
                        null,
                        Set.of(Category.SENIOR_PUPIL),
                        null)),
                IntakeStep.MEASURE);
        choose(Measure.PUBLIC_WORKS);
        next();
        occupation();
        next();
        assertThat(text("Где учится").isInvalid()).isTrue();
        assertThat(this.<Boolean>radio("Согласие законного представителя").isInvalid())
                .isTrue();
        _setValue(text("Где учится"), "Школа № 5");
        _setValue(this.<Boolean>radio("Согласие законного представителя"), true);
        next();
        assertThat(text("Кем приходится заявителю").isInvalid()).isTrue();
        _setValue(text("Фамилия, имя, отчество представителя"), "Әбдірахманова Гүлжан Ерланқызы");
        _setValue(text("Кем приходится заявителю"), "мать");
        _setValue(date("Дата согласия"), DAY);
        next();

        _setValue(presentation(DocumentType.PARENTAL_CONSENT), Presentation.PAPER);
        assertThat(withClass("document-row").getLast()).contains("Әбдірахманова Гүлжан Ерланқызы (мать)");
        assertThat(_find(TextField.class, spec -> spec.withLabel("Кем выдан")))
                .as("who gave it is not asked again")
                .isEmpty();
    }

    private void resume(DraftContent content, IntakeStep step) {
        var draft = As.a(centre.specialist()).call(() -> drafts.start(content, step));
        open(centre.specialist(), "intake/" + draft.id());
        assertThat(stepTitle()).isNotEmpty();
    }

    private void applicant(Iin number) {
        var person = filings.person(number);
        _setValue(text("ИИН"), number.value());
        _setValue(text("Фамилия"), person.lastName());
        _setValue(text("Имя"), person.firstName());
        _setValue(text("Отчество (при наличии)"), person.patronymic());
        this.<Settlement>combo("Населенный пункт")
                .setValue(settlements.find(person.settlementId()).orElseThrow());
        _setValue(text("Улица, дом, квартира"), person.street());
        _setValue(this.<Category>checks("Категории заявителя"), Set.of(Category.UNEMPLOYED));
        _setValue(date("Дата регистрации безработным"), DAY.minusMonths(1));
    }

    private void choose(Measure measure) {
        var label = switch (measure.kind().name()) {
            case "TRAINING" -> "Профессиональное обучение";
            case "SUBSIDISED_WORKPLACE" -> "Субсидируемое рабочее место";
            default -> "Переселение";
        };
        for (var kind : new String[] {"Профессиональное обучение", "Субсидируемое рабочее место", "Переселение"}) {
            if (!kind.equals(label)) {
                this.<Measure>radio(kind).setValue(null);
            }
        }
        _setValue(this.<Measure>radio(label), measure);
    }

    private void details(Measure measure) {
        switch (measure.kind().name()) {
            case "TRAINING" -> {
                _setValue(this.<TrainingReason>radio("Почему нужно обучение"), TrainingReason.PROFESSION_MUST_CHANGE);
                _setValue(this.<String>combo("Желаемая квалификация"), "Повар");
            }
            case "SUBSIDISED_WORKPLACE" -> {
                occupation();
                if (measure.equals(Measure.YOUTH_PRACTICE) || measure.equals(Measure.CONTRACT_OF_GENERATIONS)) {
                    _setValue(this.<String>combo("Организация образования"), "Колледж <b>&</b>");
                    _setValue(this.<String>combo("Специальность"), "Повар");
                    this.<EducationLevel>select("Уровень образования").setValue(EducationLevel.TECHNICAL);
                    _setValue(date("Дата окончания"), DAY.minusYears(1));
                    _setValue(this.<Boolean>radio("Есть ли трудовой стаж"), true);
                    _setValue(this.<Boolean>radio("Работал ли по своей профессии"), false);
                } else if (measure.equals(Measure.FIRST_WORKPLACE)) {
                    _setValue(this.<Boolean>radio("Есть ли трудовой стаж"), false);
                }
            }
            default -> {
                _setValue(text("Желаемое место словами"), "Павлодарская область");
                _setValue(
                        this.<CommissionAnswer>radio("Решение региональной комиссии"),
                        CommissionAnswer.NOT_DECIDED_YET);
                occupation();
                for (var i = 0; i < 9; i++) {
                    _click(button("Добавить члена семьи"));
                    ofRelative(i, "Степень родства").setValue("сын");
                    ofRelative(i, "Фамилия").setValue("Ә".repeat(120));
                    ofRelative(i, "Имя").setValue("Ұлан");
                }
            }
        }
    }

    private static TextField ofRelative(int number, String label) {
        return _find(TextField.class, spec -> spec.withLabel(label)).get(number);
    }

    private void occupation() {
        var first = occupations.search("", 0, 1).getFirst();
        this.<ChosenOccupation>combo("Профессия (занятие)")
                .setValue(new ChosenOccupation(first.id(), first.code(), first.nameRu()));
    }

    private void documents() {
        for (var type : DocumentType.OF_THE_ORDER) {
            _find(RadioButtonGroup.class).stream()
                    .filter(group -> isFor(group, type))
                    .findFirst()
                    .ifPresent(group -> {
                        @SuppressWarnings("unchecked")
                        var presentation = (RadioButtonGroup<Presentation>) group;
                        _setValue(
                                presentation,
                                type.equals(DocumentType.EMPLOYMENT_RECORD) ? Presentation.ABSENT : Presentation.PAPER);
                    });
        }
        _setValue(_find(TextField.class, spec -> spec.withLabel("Номер")).getFirst(), "012345678");
    }

    private void consents(boolean given) {
        _find(RadioButtonGroup.class).forEach(group -> {
            @SuppressWarnings("unchecked")
            var consent = (RadioButtonGroup<Boolean>) group;
            _setValue(consent, given);
        });
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Presentation> presentation(DocumentType type) {
        return _find(RadioButtonGroup.class).stream()
                .filter(group -> isFor(group, type))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFor(RadioButtonGroup<?> group, DocumentType type) {
        return group.getAriaLabel().orElse("").equals(UI.getCurrent().getTranslation("document." + type.name()));
    }

    private void next() {
        _click(button("Далее"));
    }
}
