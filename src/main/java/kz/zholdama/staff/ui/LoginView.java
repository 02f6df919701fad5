package kz.zholdama.staff.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import kz.zholdama.platform.ui.Bilingual;
import kz.zholdama.platform.ui.LanguageSwitch;
import kz.zholdama.platform.ui.TitledPage;
import kz.zholdama.staff.DemoAccounts;
import org.springframework.beans.factory.ObjectProvider;

/** The sign-in page. In the demo profile, and only there, it lists the demo accounts. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, TitledPage {

    /** The form leaves this page: without asking first, an unreachable server would be told by the browser, in its words. */
    private static final String ASK_FIRST = """
            let reached = false;
            this.addEventListener('login', async event => {
                if (reached) return;
                event.preventDefault();
                try {
                    await fetch('images/icon.svg', { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(4000) });
                    reached = true;
                } catch (_) {
                    this.i18n = { ...this.i18n, errorMessage: { ...this.i18n.errorMessage, title: $0, message: $1 } };
                }
                this.disabled = false;
                if (reached) this.submit(); else this.error = true;
            });""";

    private final LoginForm form = new LoginForm();

    LoginView(LanguageSwitch languages, ObjectProvider<DemoAccounts> demo) {
        addClassName("login");
        var title = new H1(getTranslation("product.name"));
        var purpose = new Paragraph(getTranslation("product.purpose"));
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.getElement().executeJs(ASK_FIRST, getTranslation("login.away"), getTranslation("login.away.hint"));
        var centres = new Anchor("centres?lang=" + getLocale().getLanguage(), getTranslation("login.centres"));
        centres.setRouterIgnore(true); // a page without script
        var card = new Div(languages.create(), title, purpose, form, centres);
        card.addClassName("login-card");
        add(card);
        Optional.ofNullable(demo.getIfAvailable()).ifPresent(accounts -> add(demoAccounts(accounts)));
    }

    private Div demoAccounts(DemoAccounts accounts) {
        var box = new Div(
                new H2(getTranslation("login.demo")),
                new Paragraph(getTranslation(
                        "login.demo.hint", named("password", DemoAccounts.PASSWORD), named("pin", DemoAccounts.PIN))));
        box.addClassName("login-demo");
        accounts.all().forEach(account -> {
            var name = new Span(account.username());
            name.addClassName("login-demo-name");
            var button = new Button(
                    Bilingual.name(account.position(), account.positionKk()), _ -> signIn(account.username()));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            var line = new Div(name, button);
            line.addClassName("login-demo-line");
            box.add(line);
        });
        return box;
    }

    /** Fills the form in the browser; the person presses the button himself. */
    private void signIn(String username) {
        form.getElement().executeJs("""
                const name = document.querySelector('[name=username]'), password = document.querySelector('[name=password]');
                name.value = $0; password.value = $1; password.focus();""", username, DemoAccounts.PASSWORD);
    }

    private LoginI18n texts(String failure) {
        var texts = LoginI18n.createDefault();
        var labels = texts.getForm();
        labels.setTitle(getTranslation("login.title"));
        labels.setUsername(getTranslation("login.username"));
        labels.setPassword(getTranslation("login.password"));
        labels.setSubmit(getTranslation("login.submit"));
        var error = texts.getErrorMessage();
        error.setTitle(getTranslation(failure));
        error.setMessage(getTranslation(failure + ".hint"));
        error.setUsername(getTranslation("login.username.required"));
        error.setPassword(getTranslation("login.password.required"));
        return texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var told = event.getLocation().getQueryParameters().getParameters().keySet();
        form.setI18n(texts(told.contains("away") ? "login.away" : "login.error"));
        form.setError(told.contains("away") || told.contains("error"));
    }

    @Override
    public String title() {
        return getTranslation("login.title");
    }
}
