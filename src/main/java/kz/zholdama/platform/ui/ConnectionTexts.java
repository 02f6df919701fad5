package kz.zholdama.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import kz.zholdama.platform.text.Texts;
import org.springframework.stereotype.Component;

/** What the page in the browser says by itself, in the person's language: the system is away, or back, or wants a new sign-in. */
@Component
class ConnectionTexts implements VaadinServiceInitListener {

    private static final int ASK_AGAIN_MILLIS = 3000;

    /**
     * Screen readers are told of the outage, and not of each moment of loading. The framework forgets to take its message away
     * when what got through at last was typing, which shows no loading.
     */
    private static final String WATCH = """
            const { connectionIndicator: told, connectionState: state, Flow: { clients } } = window.Vaadin;
            if (!told || !state) return;
            const asks = () => Object.values(clients).some(client => client.isActive && client.isActive());
            told.onlineText = $0;
            state.addStateChangeListener((_, now) => {
                if (now !== 'reconnecting') return told.removeAttribute('role');
                told.setAttribute('role', 'alert');
                let asked = asks();
                const watch = setInterval(() => {
                    const over = asked && !asks();
                    asked ||= asks();
                    if (over && state.state === 'reconnecting') state.state = 'connected';
                    if (state.state !== 'reconnecting') clearInterval(watch);
                }, 200);
            });""";

    private final Texts texts;

    ConnectionTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().addUIInitListener(event -> connection(event.getUI()));
        init.getSource().setSystemMessagesProvider(this::messages);
    }

    /** Comes after the {@link LanguageSwitch} has set the language: the texts are put in when the page is answered. */
    private void connection(UI ui) {
        ui.beforeClientResponse(ui, _ -> {
            var reconnect = ui.getReconnectDialogConfiguration();
            reconnect.setDialogText(ui.getTranslation("connection.lost"));
            reconnect.setDialogTextGaveUp(ui.getTranslation("connection.lost"));
            reconnect.setReconnectInterval(ASK_AGAIN_MILLIS);
            ui.getPage().executeJs(WATCH, ui.getTranslation("connection.back"));
        });
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(
                true); // else what is on the page is gone at once, and nobody knows why
        messages.setSessionExpiredCaption(texts.text("connection.session-ended", info.getLocale()));
        messages.setSessionExpiredMessage(texts.text("connection.sign-in", info.getLocale()));
        messages.setInternalErrorCaption(texts.text("connection.error", info.getLocale()));
        messages.setInternalErrorMessage(texts.text("connection.reload", info.getLocale()));
        messages.setSyncErrorCaption(texts.text("connection.error", info.getLocale()));
        messages.setSyncErrorMessage(texts.text("connection.reload", info.getLocale()));
        messages.setCookiesDisabledCaption(texts.text("connection.cookies", info.getLocale()));
        messages.setCookiesDisabledMessage(texts.text("connection.reload", info.getLocale()));
        return messages;
    }
}
