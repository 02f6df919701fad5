package kz.zholdama.staff.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
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

        _setValue(password("ПИН"), "111111");
        _setValue(password("ПИН еще раз"), "111111");
        _click(button("Создать ключ"));
        assertThat(password("ПИН").isInvalid()).isTrue();

        _setValue(password("ПИН"), "730581");
        _setValue(password("ПИН еще раз"), "730581");
        _click(button("Создать ключ"));

        assertThat(keys.hasKey(director.actor().staffId())).isTrue();
        assertThat(password("ПИН").getValue()).isEmpty();
    }

    @Test
    void theAdministratorTakesTheKeyAndTheRightToSign() {
        var director = centres.create().director();
        var id = director.actor().staffId();
        As.a(director).run(() -> keys.issue(director.actor(), "Карьерный центр", "730581".toCharArray()));
        var account = As.a(Centres.administrator()).call(() -> directory.find(id).orElseThrow());

        As.a(Centres.administrator()).run(() -> directory.allowSigning(id, account.version(), false));

        assertThat(keys.hasKey(id)).isFalse();
        open(director, "my-signature");
        _assertNone(PasswordField.class);
    }

    private static PasswordField password(String label) {
        return _get(PasswordField.class, spec -> spec.withLabel(label));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
