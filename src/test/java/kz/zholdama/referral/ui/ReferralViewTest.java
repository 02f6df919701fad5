package kz.zholdama.referral.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.subsidised.Workplace;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.form.ErrorSummary;
import kz.zholdama.referral.NotTaken;
import kz.zholdama.referral.ReferralStatus;
import kz.zholdama.referral.Reported;
import kz.zholdama.referral.ReturnSlips;
import kz.zholdama.referral.online.OnlineSlips;
import kz.zholdama.referral.online.Sender;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.ScanFiles;
import kz.zholdama.testing.Screens;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReferralViewTest extends Screens {

    private static final LocalDate TODAY = TestClock.USUAL.toLocalDate();

    @Autowired
    private ReturnSlips slips;

    @Autowired
    private TestClock clock;

    @Autowired
    private GivenCases given;

    private Centre centre;

    @BeforeEach
    void aCentre(@Autowired Centres centres) {
        centre = centres.create();
    }

    @Test
    void takesTheSlipOfASubsidisedWorkplaceWithWhatTheReferralSaysFilledIn() {
        var issued = given.of(centre, Measure.SOCIAL_WORKPLACE).issued();
        open(centre.specialist(), "referrals/" + issued.applicationId());
        assertThat(_get(H1.class).getElement().getTextRecursively()).isEqualTo("Направление № " + issued.number());
        assertThat(_get(ReferralPanel.class).getElement().getTextRecursively())
                .containsPattern("Код проверки\\s*([A-Z0-9]{4}-){3}[A-Z0-9]{4}");
        assertThat(_get(TextField.class, field -> field.withLabel("Должность")).getValue())
                .isEqualTo(((Workplace)
                                slips.look(issued.applicationId()).referral().place())
                        .occupation());

        _setValue(_get(DateField.class, field -> field.withLabel("Дата трудового договора")), TODAY);
        _setValue(_get(TextField.class, field -> field.withLabel("Номер трудового договора")), "15");
        _setValue(_get(DateField.class, field -> field.withLabel("Дата приказа")), TODAY);
        _setValue(_get(TextField.class, field -> field.withLabel("Номер приказа")), "7-к");
        _click(_get(Button.class, button -> button.withText("Принять корешок")));

        expectNotifications("Корешок принят");
        assertThat(slips.look(issued.applicationId()).referral().status()).isEqualTo(ReferralStatus.PLACED);
        assertThat(_find(StatusBadge.class))
                .extracting(StatusBadge::getText)
                .contains("Принят")
                .doesNotContain("Участвует");
        assertThat(_get(ReferralPanel.class).getElement().getTextRecursively()).contains("№ 7-к от 02.03.2026");
    }

    @Test
    void tellsWhatIsWrongBesideTheFieldsAndAboveThem() {
        var issued = given.of(centre, Measure.TRAINING_IN_ORGANISATION).issued();
        open(centre.specialist(), "referrals/" + issued.applicationId());
        var date = _get(DateField.class, field -> field.withLabel("Дата приказа"));
        _setValue(date, TODAY.minusDays(3));

        _click(_get(Button.class, button -> button.withText("Принять корешок")));

        assertThat(date.isInvalid()).isTrue();
        assertThat(date.getErrorMessage()).isEqualTo("Не раньше дня направления (02.03.2026)");
        assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                .contains("Исправьте 2 поля", "Номер приказа: Заполните поле");
        assertThat(slips.look(issued.applicationId()).referral().status()).isEqualTo(ReferralStatus.AWAITING_SLIP);
    }

    @Test
    void recordsThatThePersonDidNotComeAndEndsTheCase() {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        open(centre.specialist(), "referrals/" + issued.applicationId());

        choose("Что произошло", 1);
        choose("Почему", 3);
        _click(_get(Button.class, button -> button.withText("Записать и завершить дело")));
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Заполните поле");
        _setValue(_get(TextArea.class), "Заболел");
        _click(_get(Button.class, button -> button.withText("Записать и завершить дело")));

        expectNotifications("Записано, дело завершено");
        assertThat(_find(StatusBadge.class)).extracting(StatusBadge::getText).contains("Участие не началось");
        _assertNone(ReportPanel.class);
    }

    @Test
    void recordsLeavingAndLetsItBeCompletedLater() {
        var issued = given.of(centre, Measure.RESETTLEMENT).issued();
        open(centre.specialist(), "referrals/" + issued.applicationId());
        _setValue(_get(DateField.class, field -> field.withLabel("Дата социального контракта")), TODAY);
        _setValue(_get(TextField.class, field -> field.withLabel("Номер социального контракта")), "15");
        _setValue(_get(DateField.class, field -> field.withLabel("Дата приказа")), TODAY);
        _setValue(_get(TextField.class, field -> field.withLabel("Номер приказа")), "7-к");
        choose("Предоставляется", 2);
        _click(_get(Button.class, button -> button.withText("Принять корешок")));
        clock.set(LocalDateTime.of(2026, 5, 4, 10, 0));
        open(centre.colleague(), "referrals/" + issued.applicationId());

        choose("Что произошло", 1);
        _setValue(_get(DateField.class, field -> field.withLabel("Последний день участия")), LocalDate.of(2026, 4, 30));
        _click(_get(Button.class, button -> button.withText("Записать и завершить дело")));
        _setValue(
                _get(DateField.class, field -> field.withLabel("Новая регистрация безработным")),
                LocalDate.of(2026, 4, 29));
        _click(_get(Button.class, button -> button.withText("Сохранить")));
        assertThat(_get(DateField.class, field -> field.withLabel("Новая регистрация безработным"))
                        .getErrorMessage())
                .isEqualTo("Не раньше дня ухода (30.04.2026)");
    }

    @Test
    void whatTheHostSentStandsInTheFormAndCanBeSentBack(@Autowired OnlineSlips online, @Autowired JdbcClient database) {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        open(centre.specialist(), "referrals/" + issued.applicationId());
        _assertNone(SentSlipPanel.class);
        var code = database.sql("select code from slip_code where document_code = ?")
                .param(slips.look(issued.applicationId()).referral().verificationCode())
                .query(String.class)
                .single();
        var notTaken = Reported.NONE.with(new NotTaken(NotTaken.Reason.OTHER, TODAY, "Место занято"));
        online.send(new VerificationCode(code), notTaken, new Sender("Касенов Марат", null), List.of(ScanFiles.pdf()));

        open(centre.specialist(), "referrals/" + issued.applicationId());
        assertThat(_get(SentSlipPanel.class).getElement().getTextRecursively())
                .contains("Прислано онлайн", "Касенов Марат", "Ждет проверки", "Скан 1 (PDF)", "Место занято");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Место занято");
        _click(_get(Button.class, button -> button.withText("Вернуть отправителю")));
        _setValue(_get(TextArea.class, field -> field.withLabel("Что исправить")), "Кем занято?");
        _click(_get(Button.class, button -> button.withText("Вернуть")));
        expectNotifications("Возвращено отправителю");
        assertThat(_get(SentSlipPanel.class).getElement().getTextRecursively())
                .contains("Возвращено отправителю", "Кем занято?");

        online.send(new VerificationCode(code), notTaken, new Sender("Касенов Марат", null), List.of(ScanFiles.pdf()));
        open(centre.specialist(), "referrals/" + issued.applicationId());
        _click(_get(Button.class, button -> button.withText("Записать и завершить дело")));
        expectNotifications("Записано, дело завершено");
        assertThat(_get(SentSlipPanel.class).getElement().getTextRecursively()).contains("Принято");
    }

    @Test
    void directorsAndAuditorsOnlyRead() {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        for (var reader : List.of(centre.director(), Centres.auditor())) {
            open(reader, "referrals/" + issued.applicationId());
            _assertNone(ReportPanel.class);
            assertThat(_get(ReferralPanel.class).getElement().getTextRecursively())
                    .contains("Тестовый завод");
        }
    }

    private static void choose(String label, int option) {
        RadioButtonGroup<Object> group = labelled(RadioButtonGroup.class, label);
        _setValue(group, group.getListDataView().getItem(option));
    }
}
