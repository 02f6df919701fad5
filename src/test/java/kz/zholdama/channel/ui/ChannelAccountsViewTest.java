package kz.zholdama.channel.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import kz.zholdama.calendar.Channel;
import kz.zholdama.channel.GivenChannel;
import kz.zholdama.channel.Scope;
import kz.zholdama.channel.accounts.Callers;
import kz.zholdama.channel.accounts.ChannelAccount;
import kz.zholdama.platform.ui.form.FormDialog;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ChannelAccountsViewTest extends Screens {

    @Autowired
    private GivenChannel channel;

    @Autowired
    private Callers callers;

    @Test
    @SuppressWarnings("unchecked")
    void opensAnAccountAndShowsItsSecretOnce() {
        open(Centres.administrator(), "channels");
        _click(button("Новая учетная запись"));
        _setValue(Screens.<TextField>labelled(TextField.class, "Система"), "Портал на экране");
        _setValue(Screens.<Select<Channel>>labelled(Select.class, "Канал"), Channel.PORTAL);
        _setValue(
                Screens.<CheckboxGroup<Scope>>labelled(CheckboxGroup.class, "Права"), Set.of(Scope.APPLICATIONS_WRITE));
        _click(button("Создать"));
        _click(button("Выдать новый секрет"));
        _fireConfirm(_get(ConfirmDialog.class));

        var dialog = _get(SecretDialog.class);
        var client = _get(dialog, TextField.class, spec -> spec.withLabel("Идентификатор клиента"))
                .getValue();
        var secret =
                _get(dialog, TextField.class, spec -> spec.withLabel("Секрет")).getValue();
        assertThat(callers.bySecret(client, secret)).isPresent();
        _click(button("Секрет передан"));
        assertThat(_get(ChannelAccountPanel.class).getElement().getTextRecursively())
                .contains(client, "Выдан", "Действует")
                .doesNotContain(secret);
    }

    @Test
    void letsAuditorsReadOnly() {
        channel.portal();
        open(Centres.auditor(), "channels");

        assertThat(_size(grid())).isPositive();
        _clickItem(grid(), 0);
        _assertNone(Button.class, spec -> spec.withText("Сохранить"));
        _assertNone(Button.class, spec -> spec.withText("Выдать новый секрет"));
        _assertNone(Button.class, spec -> spec.withText("Новая учетная запись"));
    }

    @Test
    void saysWhereASystemIsCalledAndSwitchesItOffAndOn() {
        var id = channel.portal().account().id();
        open(Centres.administrator(), "channels?id=" + id);
        _click(button("Указать адрес"));
        _setValue(Screens.<TextField>labelled(TextField.class, "Адрес"), "portal.example.kz");
        _click(_get(_get(FormDialog.class), Button.class, spec -> spec.withText("Сохранить")));
        assertThat(Screens.<TextField>labelled(TextField.class, "Адрес").getErrorMessage())
                .contains("https://");
        _setValue(Screens.<TextField>labelled(TextField.class, "Адрес"), "https://portal.example.kz/told");
        _click(_get(_get(FormDialog.class), Button.class, spec -> spec.withText("Сохранить")));
        var secret = _get(_get(SecretDialog.class), TextField.class, spec -> spec.withLabel("Секрет подписи"))
                .getValue();
        assertThat(secret).startsWith("zhc_");
        _click(button("Секрет передан"));
        assertThat(part())
                .contains("https://portal.example.kz/told", "Работает", "Еще ничего")
                .doesNotContain(secret);

        _click(button("Выключить оповещение"));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(part()).contains("Выключено");
        assertThat(_get(ChannelAccountPanel.class).getElement().getTextRecursively())
                .contains("Оповещение системы выключено");
        _click(button("Включить оповещение"));
        assertThat(part()).contains("Работает");
    }

    private static String part() {
        return _get(CallbackPart.class).getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static Grid<ChannelAccount> grid() {
        return _get(Grid.class);
    }
}
