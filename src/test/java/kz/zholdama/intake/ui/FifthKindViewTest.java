package kz.zholdama.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.measure.ownbusiness.Opening;
import kz.zholdama.person.Category;
import kz.zholdama.referral.ReferralStatus;
import kz.zholdama.referral.ReturnSlips;
import kz.zholdama.testing.As;
import kz.zholdama.testing.GivenCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * A kind of referral with details, place, form and slip of its own is a package, its words and its template, and no line
 * elsewhere: {@code measure.ownbusiness} goes the whole way on the screens.
 */
@ExtendWith(OutputCaptureExtension.class)
class FifthKindViewTest extends ProgrammeScreens {

    private static final Measure OWN_BUSINESS = Measure.of(new ReferralKind("own-business"), "start");
    private static final String IDEA = "Пекарня на две печи";
    private static final String OFFICE = "Центр предпринимательства города Семей";

    @Autowired
    private GivenCases given;

    @Autowired
    private Cases cases;

    @Autowired
    private ReturnSlips slips;

    FifthKindViewTest() {
        super(OWN_BUSINESS, new Programme.Names("Свое дело", "Өз ісім", "направление на открытие собственного дела"));
    }

    @Override
    void ask() {
        lastChecks("Категории").setValue(Set.of(Category.UNEMPLOYED));
        lastChecks("Обязательные документы").setValue(Set.of(DocumentType.IDENTITY_DOCUMENT));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> CheckboxGroup<T> lastChecks(String label) {
        return _find(CheckboxGroup.class, spec -> spec.withLabel(label)).getLast();
    }

    @Test
    void goesTheWholeWay(CapturedOutput output) throws IOException {
        var id = appliedFor();
        given.of(centre, OWN_BUSINESS).filed(id).examined();
        prepare(id);
        sign();
        assertThat(status(id)).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(printed(As.a(centre.specialist())
                        .call(() -> slips.look(id).referral().documentId())))
                .contains("на открытие собственного дела", OFFICE, "Уведомление к направлению");
        takeTheSlip(id);
        assertThat(output).doesNotContain(" text for key");
    }

    @Test
    void comesInByTheApi() {
        var details = filedByTheApi(sent -> sent.removeAll().put("idea", IDEA));

        assertThat(details.path("kind").asString()).isEqualTo("own-business");
        assertThat(details.path("idea").asString()).isEqualTo(IDEA);
    }

    private long appliedFor() {
        var draft = As.a(centre.specialist())
                .call(() -> drafts.start(filings.complete(Measure.SOCIAL_WORKPLACE), IntakeStep.MEASURE));
        open(centre.specialist(), "intake/" + draft.id());
        _setValue(this.<Measure>radio("Собственное дело"), OWN_BUSINESS);
        _click(button("Далее"));
        _click(button("Далее"));
        assertThat(text("Чем будете заниматься").isInvalid()).isTrue();
        _setValue(text("Чем будете заниматься"), IDEA);
        _click(button("Далее"));
        identified();
        return registered();
    }

    @Override
    void checkReview() {
        assertThat(shown()).contains(IDEA);
    }

    private void prepare(long id) {
        open(centre.specialist(), "cases/" + id);
        assertThat(shown()).contains(IDEA);
        _click(button("Сохранить место"));
        assertThat(text("Кто помогает открыть дело").isInvalid()).isTrue();
        _setValue(text("Кто помогает открыть дело"), OFFICE);
        var sunday = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        _setValue(date("Когда прийти"), sunday);
        _click(button("Сохранить место"));
        assertThat(date("Когда прийти").getErrorMessage()).isEqualTo("По воскресеньям там закрыто.");
        assertThat(text("Кто помогает открыть дело").getValue()).isEqualTo(OFFICE);
        _setValue(date("Когда прийти"), sunday.plusDays(2));
        _click(button("Сохранить место"));
        assertThat(shown()).contains("Кто помогает открыть дело", OFFICE);
        _click(button("Подготовить направление"));
        _click(button("Передать директору"));
        assertThat(status(id)).isEqualTo(ApplicationStatus.AWAITING_DIRECTOR);
    }

    private void sign() {
        given.keyed(centre.director());
        open(centre.director(), "desk");
        _click(button("К списку (1 из 1)"));
        _click(button("Выбрать все"));
        _click(button("Подписать выбранные (1)"));
        _setValue(_get(PasswordField.class), String.valueOf(GivenCases.PIN));
        _click(_get(Button.class, spec -> spec.withText("Подписать").withPredicate(Button::isDisableOnClick)));
        awaitNoDialog();
    }

    private void takeTheSlip(long id) {
        open(centre.specialist(), "referrals/" + id);
        assertThat(shown()).contains(OFFICE);
        _click(button("Принять корешок"));
        assertThat(date("Дата регистрации дела").isInvalid()).isTrue();
        _setValue(date("Дата регистрации дела"), LocalDate.now(clock));
        _setValue(text("Номер талона"), "KZ-15");
        _click(button("Принять корешок"));
        expectNotifications("Корешок принят");
        assertThat(shown()).contains("KZ-15");
        var referral = As.a(centre.specialist()).call(() -> slips.look(id)).referral();
        assertThat(referral.status()).isEqualTo(ReferralStatus.PLACED);
        assertThat(referral.slip()).contains(new Opening(LocalDate.now(clock), "KZ-15"));
    }

    private ApplicationStatus status(long id) {
        return As.a(centre.specialist()).call(() -> cases.open(id).application().status());
    }

    private static String shown() {
        return _find(Component.class).stream()
                .map(one -> one.getElement().getText())
                .collect(Collectors.joining(" "));
    }
}
