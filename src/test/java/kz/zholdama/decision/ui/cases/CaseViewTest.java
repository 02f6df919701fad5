package kz.zholdama.decision.ui.cases;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.zholdama.decision.ExaminationSheet.Hearing.Response;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.decision.ui.examination.HistoryPanel;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.registration.Intake;
import kz.zholdama.intake.scans.Scans;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.referral.NotTaken;
import kz.zholdama.referral.ReturnSlips;
import kz.zholdama.regulation.Setting;
import kz.zholdama.regulation.Settings;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.ScanFiles;
import kz.zholdama.testing.Screens;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CaseViewTest extends Screens {

    @Autowired
    private Centres centres;

    @Autowired
    private Cases cases;

    @Autowired
    private GivenCases given;

    private Centre centre;

    @BeforeEach
    void openACentre() {
        centre = centres.create();
    }

    @Test
    void namesWhoseCaseItIsInEveryDialog() {
        var filed = given.of(centre, Measure.YOUTH_PRACTICE).registered();
        var iin = As.a(centre.specialist())
                .call(() -> cases.open(filed.applicationId())
                        .application()
                        .content()
                        .applicant()
                        .iin()
                        .value());
        open(centre.specialist(), "cases/" + filed.applicationId());
        for (var dialog : List.of(
                "Отзыв заявления",
                "Отзыв согласия",
                "Добавить несоответствие",
                "Добавить участие",
                "Добавить запрос")) {
            _click(button(dialog));

            assertThat(_get(Dialog.class).getElement().getTextRecursively())
                    .as(dialog)
                    .contains(
                            "Әбдірахманов Нұрсұлтан Ерланұлы",
                            iin,
                            filed.number().orElseThrow());
            _get(Dialog.class).close();
        }
    }

    @Test
    void leadsToTheScansOfThePapersThatWerePresented(
            @Autowired Filings filings, @Autowired Drafts drafts, @Autowired Scans scans, @Autowired Intake intake) {
        var registered = As.a(centre.specialist()).call(() -> {
            var draft = drafts.start(filings.complete(Measure.TRAINING_AT_EMPLOYER), IntakeStep.REVIEW);
            scans.add(draft.id(), draft.version(), DocumentType.HEALTH_CERTIFICATE, ScanFiles.pdf());
            scans.add(draft.id(), draft.version(), DocumentType.HEALTH_CERTIFICATE, ScanFiles.png());
            return intake.register(draft.id(), draft.version()).applicationId();
        });
        for (var reader : List.of(centre.specialist(), centre.director(), Centres.auditor())) {
            open(reader, "cases/" + registered);
            assertThat(_find(Anchor.class).stream()
                            .filter(link -> link.getHref().startsWith("scans/"))
                            .map(Anchor::getText))
                    .containsExactly("Скан 1 (PDF)", "Скан 2 (PNG)");
        }
    }

    @Test
    void tellsOfARefusedAcceptanceWhatWasMissing(
            @Autowired Filings filings, @Autowired Drafts drafts, @Autowired Intake intake) {
        var refused = As.a(centre.specialist()).call(() -> {
            var draft = drafts.start(
                    filings.complete(Measure.SOCIAL_WORKPLACE)
                            .with(List.of(
                                    PresentedDocument.absent(DocumentType.IDENTITY_DOCUMENT),
                                    PresentedDocument.absent(DocumentType.EMPLOYMENT_RECORD))),
                    IntakeStep.REVIEW);
            return intake.refuseAcceptance(draft.id(), draft.version()).applicationId();
        });
        open(centre.specialist(), "cases/" + refused);
        assertThat(_find(ListItem.class).stream().map(item -> item.getElement().getTextRecursively()))
                .contains(
                        "Документ, удостоверяющий личность, либо электронный документ из сервиса цифровых документов: "
                                + "Документ не представлен");
    }

    @Test
    void tellsWhyNeitherDecisionIsPossibleYet() {
        open(
                centre.specialist(),
                "cases/"
                        + given.of(centre, Measure.SOCIAL_WORKPLACE)
                                .registered()
                                .applicationId());
        assertThat(button("Подготовить направление").isEnabled()).isFalse();
        assertThat(button("Подготовить отказ").isEnabled()).isFalse();
        assertThat(_find(StatusBadge.class, spec -> spec.withText("Пока нельзя определить")))
                .isNotEmpty();
        assertThat(_find(Div.class, spec -> spec.withClasses("decision-why"))
                        .getLast()
                        .getElement()
                        .getTextRecursively())
                .contains("Отказ пока невозможен", "нельзя определить", "не хватает");
        assertThat(_find(Span.class, spec -> spec.withText("Отказ невозможен: оснований для отказа нет.")))
                .isEmpty();
    }

    @Test
    void saysThatThereIsNoGroundOnceAllAreTold() {
        open(
                centre.specialist(),
                "cases/"
                        + given.of(centre, Measure.SOCIAL_WORKPLACE)
                                .preparedReferral()
                                .id());
        assertThat(_find(Span.class, spec -> spec.withText("Отказ невозможен: оснований для отказа нет.")))
                .hasSize(1);
    }

    @Test
    void asksNobodyToChooseAPlaceInACaseThatIsOver(@Autowired ReturnSlips slips, @Autowired Clock clock) {
        var id = given.of(centre, Measure.SOCIAL_WORKPLACE).issued().applicationId();
        As.a(centre.specialist())
                .run(() -> slips.notTaken(
                        slips.look(id).seen(), new NotTaken(NotTaken.Reason.DID_NOT_COME, LocalDate.now(clock), null)));

        open(centre.specialist(), "cases/" + id);

        assertThat(_find(
                        Div.class,
                        spec -> spec.withText("Место больше не закреплено за делом. Выберите место заново.")))
                .isEmpty();
    }

    /** The case keeps the sentence in Russian; what the specialist added stays as he wrote it. */
    @Test
    void tellsInTheLanguageOfTheScreenHowTheReferralEnded(@Autowired ReturnSlips slips, @Autowired Clock clock) {
        var id = given.of(centre, Measure.SOCIAL_WORKPLACE).issued().applicationId();
        var day = LocalDate.now(clock);
        As.a(centre.specialist())
                .run(() -> slips.notTaken(
                        slips.look(id).seen(), new NotTaken(NotTaken.Reason.DID_NOT_COME, day, "телефон не отвечает")));
        signIn(centre.specialist());

        UI.getCurrent().navigate("cases/" + id);
        assertThat(decision())
                .contains("Явка по направлению не состоялась (отмечено " + Dates.day(day) + "): телефон не отвечает");
        UI.getCurrent().setLocale(Texts.KAZAKH);
        UI.getCurrent().navigate("drafts");
        UI.getCurrent().navigate("cases/" + id);
        assertThat(decision())
                .contains("Жолдама бойынша келмеді (" + Dates.day(day) + " күні белгіленді): телефон не отвечает")
                .doesNotContain("Явка");
    }

    private static String decision() {
        return _get(DecisionPanel.class).getElement().getTextRecursively();
    }

    @Test
    void savesNoNoteThatIsTooLongAndCutsNothing() {
        var id = given.of(centre, Measure.RESETTLEMENT).preparedReferral().id();
        open(centre.specialist(), "cases/" + id);
        var note = _get(TextArea.class, spec -> spec.withLabel("Записка директору"));
        _setValue(note, "д".repeat(1001));
        assertThat(note.getErrorMessage()).isEqualTo("Не более 1\u00a0000 символов, а введено 1\u00a0001.");
        _click(button("Передать директору"));
        assertThat(note.getValue()).hasSize(1001);
        assertThat(As.a(centre.specialist())
                        .call(() -> cases.open(id))
                        .application()
                        .status())
                .isEqualTo(ApplicationStatus.PREPARED);

        _setValue(note, "д".repeat(1000));
        _click(button("Передать директору"));
        assertThat(As.a(centre.specialist()).call(() -> cases.open(id)).sheet().note())
                .hasSize(1000);
        assertThat(note.isReadOnly()).isTrue();
        assertThat(note.getHelperText()).as("nothing is saved any more").isNullOrEmpty();
    }

    @Test
    void keepsADialogOpenWhileAReasonIsTooLong() {
        open(
                centre.specialist(),
                "cases/" + given.of(centre, Measure.SOCIAL_WORKPLACE).examined().id());
        _click(button("Отзыв заявления"));
        var reason = _get(TextArea.class, spec -> spec.withLabel("Основание (заявление об отзыве, дата)"));
        _setValue(reason, "д".repeat(1001));
        _click(button("Отозвать"));
        assertThat(reason.isInvalid()).isTrue();
        assertThat(_find(Dialog.class)).hasSize(1);
    }

    @Test
    void asksForTheHearingBeforeARefusalIsSentOn(@Autowired Settings settings, @Autowired TestClock clock) {
        var day = LocalDate.of(2027, 6, 1);
        clock.set(day.atTime(11, 0));
        As.a(Centres.administrator()).run(() -> {
            settings.change(Setting.HEARING, "true", day);
            settings.change(Setting.HEARING, "false", day.plusDays(1));
        });
        open(
                centre.specialist(),
                "cases/"
                        + given.of(centre, Measure.SOCIAL_WORKPLACE)
                                .preparedRefusal()
                                .id());
        assertThat(button("Передать директору").isEnabled()).isFalse();
        _click(button("Записать заслушивание"));
        _click(button("Сохранить"));
        assertThat(Screens.<Select<Response>>labelled(Select.class, "Итог").isInvalid())
                .isTrue();
        assertThat(date("Дата").getValue()).as("mostly today").isEqualTo(day);
        _setValue(Screens.<Select<Response>>labelled(Select.class, "Итог"), Response.HEARD);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Что сказал заявитель")), "Диплом настоящий.");
        _click(button("Сохранить"));
        assertThat(button("Передать директору").isEnabled()).isTrue();
        _click(button("Передать директору"));
        _assertOne(StatusBadge.class, spec -> spec.withText("На подписи у директора"));
    }

    @Test
    void takesACaseFromTheChecksToTheDirector() {
        var id = given.of(centre, Measure.TRAINING_IN_ORGANISATION).registered().applicationId();
        given.choice(centre, Measure.TRAINING_IN_ORGANISATION);
        open(centre.specialist(), "cases/" + id);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Документы сверены с данными")), true);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Прежнее участие вне системы проверено")), true);
        chooseFirst("Организация образования");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Срок, месяцев")), 2);
        _setValue(date("С"), LocalDate.of(2026, 3, 16));
        assertThat(date("По").getValue()).as("follows from the others").isEqualTo(LocalDate.of(2026, 5, 15));
        _setValue(date("По"), LocalDate.of(2026, 5, 14));
        _click(button("Сохранить место"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Записка директору")), "Проверено лично.");
        _click(button("Подготовить направление"));
        _click(button("Передать директору"));
        var file = As.a(centre.specialist()).call(() -> cases.open(id));
        assertThat(file.application().status()).isEqualTo(ApplicationStatus.AWAITING_DIRECTOR);
        assertThat(file.sheet().note()).isEqualTo("Проверено лично.");
    }

    @Test
    void asksOfAParticipationByHandWhatTheSystemKnowsOfItsOwnAndTellsBesideTheFieldWhatIsWrong() {
        var id = given.of(centre, Measure.TRAINING_IN_ORGANISATION).registered().applicationId();
        open(centre.specialist(), "cases/" + id);
        _click(button("Добавить участие"));
        _click(button("Сохранить"));
        assertThat(date("Дата направления").isInvalid()).isTrue();
        _setValue(Screens.<ComboBox<Measure>>labelled(ComboBox.class, "Мера"), Measure.TRAINING_AT_EMPLOYER);
        _setValue(date("Дата направления"), LocalDate.of(2024, 1, 10));
        _setValue(date("Начало"), LocalDate.of(2024, 1, 9));
        _click(button("Сохранить"));
        assertThat(date("Начало").getErrorMessage()).isEqualTo("Дата начала участия раньше даты направления.");
        _setValue(date("Начало"), LocalDate.of(2024, 1, 15));
        _setValue(date("Окончание"), LocalDate.of(2024, 4, 14));
        assertThat(_get(Checkbox.class, spec -> spec.withLabel("Продолжается, последний день не известен"))
                        .isEnabled())
                .isFalse();
        _click(button("Сохранить"));
        var recorded = new Participation(
                Measure.TRAINING_AT_EMPLOYER,
                LocalDate.of(2024, 1, 10),
                LocalDate.of(2024, 1, 15),
                LocalDate.of(2024, 4, 14),
                true,
                null,
                null,
                null,
                false,
                "");
        assertThat(As.a(centre.specialist()).call(() -> cases.open(id)).sheet().participations())
                .containsExactly(recorded);
        assertThat(_find(HistoryPanel.class).getFirst().getElement().getTextRecursively())
                .contains("направлен 10.01.2024")
                .doesNotContain("продолжается");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() {
        open(
                centre.specialist(),
                "cases/"
                        + given.of(centre, Measure.TRAINING_IN_ORGANISATION)
                                .registered()
                                .applicationId());
        _setValue(_get(TextField.class, spec -> spec.withLabel("Квалификация (навык)")), "Электрик");
        _click(button("Сохранить место"));
        assertThat(date("С").isInvalid()).isTrue();
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Документы сверены с данными")), true);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Квалификация (навык)"))
                        .getValue())
                .isEqualTo("Электрик");
    }

    @Test
    void turnsADiscrepancyIntoAGroundAndARefusal() {
        var id = given.of(centre, Measure.PUBLIC_WORKS).examined().id();
        open(centre.specialist(), "cases/" + id);
        _click(button("Добавить несоответствие"));
        _click(button("Сохранить"));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Поле")).isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Поле")), "<b>Дата</b> рождения & ИИН");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Что именно не так")), "Не совпадают.");
        _click(button("Сохранить"));
        _assertOne(StatusBadge.class, spec -> spec.withText("Основание есть"));
        _click(button("Подготовить отказ"));
        assertThat(As.a(centre.specialist()).call(() -> cases.open(id)).prepared())
                .isPresent();
    }

    @Test
    void showsAnAuditorEverythingAndLetsHimDoNothing() {
        open(
                Centres.auditor(),
                "cases/"
                        + given.of(centre, Measure.RESETTLEMENT)
                                .preparedReferral()
                                .id());
        for (var name : new String[] {
            "Подготовить направление", "Передать директору", "Отзыв заявления", "Добавить запрос", "Выбрать другое"
        }) {
            _assertNone(Button.class, spec -> spec.withText(name));
        }
        assertThat(_get(Checkbox.class, spec -> spec.withLabel("Документы сверены с данными"))
                        .isReadOnly())
                .isTrue();
    }

    @Test
    void keepsACaseFromOtherCentres() {
        var other = centres.create();
        open(
                other.specialist(),
                "cases/" + given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId());
        _assertNone(Button.class, spec -> spec.withText("Подготовить направление"));
        assertThat(_get(H1.class).getText()).isEqualTo("Не удалось открыть страницу");
    }

    @Test
    void speaksKazakh() {
        signIn(centre.specialist());
        UI.getCurrent().setLocale(Locale.of("kk"));
        UI.getCurrent()
                .navigate("cases/"
                        + given.of(centre, Measure.YOUTH_PRACTICE).registered().applicationId());
        _assertOne(Button.class, spec -> spec.withText("Жолдама дайындау"));
        assertThat(_find(Div.class)).noneMatch(div -> div.getElement().getText().contains("!cases."));
    }
}
