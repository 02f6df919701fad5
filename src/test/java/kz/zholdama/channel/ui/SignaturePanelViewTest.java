package kz.zholdama.channel.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import kz.zholdama.channel.GivenChannel;
import kz.zholdama.platform.security.Role;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.Screens;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SignaturePanelViewTest extends Screens {

    @Autowired
    private GivenChannel channel;

    @Autowired
    private JdbcClient database;

    private void openCase(String signature) {
        var application = channel.application(Persons.aged(30, TestClock.USUAL.toLocalDate()));
        var answer = channel.apply(channel.portal(), application.put("signature", GivenChannel.base64(signature)));
        var id = database.sql("select id from application where number = ?")
                .param(GivenChannel.json(answer).path("number").asString())
                .query(Long.class)
                .single();
        open(Somebody.of(channel.centre(), 2_700_779, Role.SPECIALIST), "cases/" + id);
    }

    @Test
    void letsASpecialistResolveWhatNobodyCouldTell() {
        openCase("who knows");
        assertThat(told()).contains("Подпись нужно проверить", "не указаны сертификаты удостоверяющего центра");

        _click(button("Проверить снова"));
        assertThat(told()).contains("Подпись нужно проверить");
        _click(button("Подтвердить волю заявителя"));
        _setValue(Screens.<TextArea>labelled(TextArea.class, "Как это установлено"), "Пришел с удостоверением.");
        _click(button("Сохранить"));

        assertThat(told()).contains("Воля заявителя подтверждена", "Пришел с удостоверением.");
        _assertNone(Button.class, spec -> spec.withText("Проверить снова"));
    }

    @Test
    void showsOfAGoodOneThatItIs() {
        openCase("good");

        assertThat(told()).contains("Подпись заявителя проверена");
        _assertNone(Button.class, spec -> spec.withText("Проверить снова"));
    }

    private static String told() {
        return _get(SignaturePanel.class).getElement().getTextRecursively();
    }
}
