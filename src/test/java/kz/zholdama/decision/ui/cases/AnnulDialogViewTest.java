package kz.zholdama.decision.ui.cases;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.decision.ui.PinField;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A signed decision is annulled on the screen, with a reason and the right PIN only. */
class AnnulDialogViewTest extends Screens {

    @Test
    void annulsWithAReasonAndTheRightPinOnly(
            @Autowired Centres centres, @Autowired GivenCases given, @Autowired Cases cases) {
        var centre = centres.create();
        var signed = given.of(centre, Measure.SOCIAL_WORKPLACE).signedReferral();
        open(centre.director(), "cases/" + signed.id());
        _click(_get(Button.class, spec -> spec.withText("Аннулировать подписанное решение")));
        var reason = _get(TextArea.class, spec -> spec.withLabel("Причина аннулирования"));
        var pin = _get(PinField.class);

        sign();
        assertThat(reason.getErrorMessage()).isEqualTo("Заполните это поле.");
        assertThat(pin.isInvalid()).isTrue();

        _setValue(reason, "Работодатель отказался от места");
        _setValue(pin, "000000");
        sign();
        await(() -> _find(PinField.class).stream()
                .anyMatch(field -> String.valueOf(field.getErrorMessage()).startsWith("Неверный")));
        assertThat(pin.getErrorMessage()).isEqualTo("Неверный ПИН-код. Осталось попыток: 4.");
        assertThat(reason.getValue()).isEqualTo("Работодатель отказался от места");
        assertThat(status(centre, cases, signed.id()))
                .isEqualTo(signed.application().status());

        _setValue(pin, new String(GivenCases.PIN));
        sign();
        awaitNoDialog();
        assertThat(status(centre, cases, signed.id()))
                .isNotEqualTo(signed.application().status());
    }

    private static void sign() {
        _click(_get(Button.class, spec -> spec.withText("Подписать").withPredicate(Button::isDisableOnClick)));
    }

    private static ApplicationStatus status(Centres.Centre centre, Cases cases, long id) {
        return As.a(centre.director()).call(() -> cases.open(id).application().status());
    }
}
