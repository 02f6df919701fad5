package kz.zholdama.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.web.ChosenLanguage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The languages of {@link Texts#LANGUAGES}. The choice is remembered with the account and, for the sign-in page, in a
 * cookie; without either the screens are in the first of them.
 */
@Component
public class LanguageSwitch implements VaadinServiceInitListener {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final CurrentStaff staff;
    private final ChosenLanguage chosen;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    LanguageSwitch(CurrentStaff staff, ChosenLanguage chosen, Texts texts, ApplicationEventPublisher events) {
        this.staff = staff;
        this.texts = texts;
        this.chosen = chosen;
        this.events = events;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.addIndexHtmlRequestListener(this::say);
        init.getSource().addUIInitListener(event -> {
            var language = chosen.of((VaadinServletRequest) VaadinRequest.getCurrent());
            event.getUI().getSession().setLocale(language);
            event.getUI().setLocale(language);
        });
    }

    /** On the page itself, which comes before its session knows a language: whoever reads it out speaks by this. */
    private void say(IndexHtmlResponse page) {
        var language = chosen.of((VaadinServletRequest) page.getVaadinRequest());
        page.getDocument().getElementsByTag("html").attr("lang", language.getLanguage());
    }

    /** A button a language, each in its own words; the one of the present language is pressed. */
    public Div create() {
        var buttons = new Div();
        texts.getProvidedLocales().forEach(language -> buttons.add(button(language)));
        buttons.addClassName("languages");
        buttons.getElement().setAttribute("role", "group");
        buttons.getElement().setAttribute("aria-label", buttons.getTranslation("language.label"));
        return buttons;
    }

    private Button button(Locale language) {
        var button = new Button();
        button.setText(texts.text("language.name", language));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.getElement().setAttribute("lang", language.getLanguage());
        button.getElement()
                .setAttribute(
                        "aria-pressed",
                        String.valueOf(language.getLanguage()
                                .equals(UI.getCurrent().getLocale().getLanguage())));
        button.addClickListener(_ -> choose(language));
        return button;
    }

    private void choose(Locale language) {
        staff.find().ifPresent(person -> events.publishEvent(new LanguageChosen(person, language)));
        VaadinSession.getCurrent().getSession().setAttribute(ChosenLanguage.NAME, language.getLanguage());
        VaadinSession.getCurrent().setLocale(language);
        var response = VaadinService.getCurrentResponse();
        if (response != null) {
            var cookie = new Cookie(ChosenLanguage.NAME, language.getLanguage());
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setMaxAge((int) REMEMBERED.toSeconds());
            response.addCookie(cookie);
        }
        UI.getCurrent().getPage().reload();
    }
}
