package kz.zholdama.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.web.ChosenLanguage;
import org.jsoup.nodes.DataNode;
import org.springframework.stereotype.Component;

/** What the page in the browser says by itself, in the person's language: the system is away, or back, or wants a new sign-in. */
@Component
class ConnectionTexts implements VaadinServiceInitListener {

    private static final int ASK_AGAIN_MILLIS = 3000;

    /** What lasts longer shows that something is going on. */
    private static final int SHOWN_AFTER_MILLIS = 300;

    /**
     * The band over the page speaks the person's language from its first moment on: until the server's first answer the framework
     * would have it speak English. Screen readers are told of the outage, and not of each moment of loading. The framework
     * forgets to take its message away when what got through at last was typing, which shows no loading.
     */
    private static final String BAND = """
            const texts = document.currentScript.dataset;
            customElements.whenDefined('vaadin-connection-indicator').then(() => {
                const { connectionIndicator: told, connectionState: state } = window.Vaadin;
                if (!told || !state) return;
                const quiet = () => {
                    told.setAttribute('role', 'status');
                    told.setAttribute('aria-live', 'off');
                };
                const clients = () => Object.values(window.Vaadin.Flow?.clients ?? {});
                const asks = () => clients().some(client => client.isActive && client.isActive());
                told.onlineText = texts.back;
                told.offlineText = told.reconnectingText = texts.lost;
                quiet();
                state.addStateChangeListener((_, now) => {
                    if (now !== 'reconnecting') return quiet();
                    told.setAttribute('role', 'alert');
                    told.removeAttribute('aria-live');
                    let asked = asks();
                    const watch = setInterval(() => {
                        const over = asked && !asks();
                        asked ||= asks();
                        if (over && state.state === 'reconnecting') state.state = 'connected';
                        if (state.state !== 'reconnecting') clearInterval(watch);
                    }, 200);
                });
            });""";

    private final Texts texts;
    private final ChosenLanguage chosen;

    ConnectionTexts(Texts texts, ChosenLanguage chosen) {
        this.texts = texts;
        this.chosen = chosen;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.addIndexHtmlRequestListener(this::band);
        init.getSource().addUIInitListener(event -> connection(event.getUI()));
        init.getSource().setSystemMessagesProvider(this::messages);
    }

    private void band(IndexHtmlResponse page) {
        var language = chosen.of((VaadinServletRequest) page.getVaadinRequest());
        page.getDocument()
                .head()
                .appendElement("script")
                .attr("data-lost", texts.text("connection.lost", language))
                .attr("data-back", texts.text("connection.back", language))
                .appendChild(new DataNode(BAND));
    }

    /** Comes after the {@link LanguageSwitch} has set the language: the texts are put in when the page is answered. */
    private void connection(UI ui) {
        ui.beforeClientResponse(ui, _ -> {
            var reconnect = ui.getReconnectDialogConfiguration();
            reconnect.setDialogText(ui.getTranslation("connection.lost"));
            reconnect.setDialogTextGaveUp(ui.getTranslation("connection.lost"));
            reconnect.setReconnectInterval(ASK_AGAIN_MILLIS);
            ui.getLoadingIndicatorConfiguration().setFirstDelay(SHOWN_AFTER_MILLIS);
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
