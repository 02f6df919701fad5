package kz.zholdama.staff.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.PasswordField;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.signing.SigningKeys;
import kz.zholdama.staff.StaffDirectory;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MySignatureViewTest extends Screens {

    @Autowired
    private Centres centres;

    @Autowired
    private StaffDirectory directory;

    @Autowired
    private SigningKeys keys;

    @Test
    void aDirectorMakesHisKeyUnderHisOwnPin() {
        var director = centres.create().director();
        open(director, "my-signature");

        _assertNone(PasswordField.class, spec -> spec.withLabel("ПИН-код прежнего ключа"));
        make(null, "730581");
        assertThat(password("Пароль учетной записи").isInvalid()).isTrue();
        _setValue(password("Пароль учетной записи"), Centres.PASSWORD);
        make(null, "111111");
        assertThat(password("ПИН-код").isInvalid()).isTrue();
        assertThat(password("Пароль учетной записи").isInvalid()).isFalse();

        make(null, "730581");

        assertThat(keys.hasKey(director.actor().staffId())).isTrue();
        assertThat(password("ПИН-код").getValue()).isEmpty();
    }

    @Test
    void aNewKeyAsksForThePasswordAndTheOldPin() {
        var director = centres.create().director();
        As.a(director).run(() -> keys.issue(director.actor(), "Карьерный центр", null, "730581".toCharArray()));
        open(director, "my-signature");

        _setValue(password("Пароль учетной записи"), Centres.PASSWORD);
        make("730582", "918273");
        assertThat(password("ПИН-код прежнего ключа").getErrorMessage()).contains("Осталось попыток: 4");
        make("730581", "918273");

        As.a(director).run(() -> keys.<Object>signing("918273".toCharArray(), _ -> null));
    }

    @Test
    void tellsThatTheRightRests() {
        var director = centres.create().director();
        var id = director.actor().staffId();
        As.a(Centres.administrator())
                .run(() -> directory.reset(id, directory.find(id).orElseThrow().version()));

        open(director, "my-signature");

        _assertNone(PasswordField.class);
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Право подписи приостановлено");
    }

    private static void make(String oldPin, String pin) {
        if (oldPin != null) {
            _setValue(password("ПИН-код прежнего ключа"), oldPin);
        }
        _setValue(password("ПИН-код"), pin);
        _setValue(password("ПИН-код еще раз"), pin);
        _click(button("Создать ключ"));
    }

    @Test
    void theAdministratorTakesTheKeyAndTheRightToSign() {
        var director = centres.create().director();
        var id = director.actor().staffId();
        As.a(director).run(() -> keys.issue(director.actor(), "Карьерный центр", null, "730581".toCharArray()));
        var account =
                As.a(Centres.administrator()).call(() -> directory.find(id).orElseThrow());

        As.a(Centres.administrator()).run(() -> directory.forbidSigning(id, account.version()));

        assertThat(keys.hasKey(id)).isFalse();
        open(director, "my-signature");
        _assertNone(PasswordField.class);
    }

    private static PasswordField password(String label) {
        return _get(PasswordField.class, spec -> spec.withLabel(label));
    }
}
