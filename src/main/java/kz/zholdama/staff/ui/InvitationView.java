package kz.zholdama.staff.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kz.zholdama.platform.ui.LanguageSwitch;
import kz.zholdama.platform.ui.RefusalText;
import kz.zholdama.platform.ui.TitledPage;
import kz.zholdama.staff.Invitations;
import kz.zholdama.staff.passwords.InvalidLink;

/** Where a one-time link leads: its holder sets his password, then signs in with it. */
@Route(value = "invitation", autoLayout = false)
@AnonymousAllowed
class InvitationView extends Main implements HasUrlParameter<String>, TitledPage {

    private final transient Invitations invitations;
    private final Div card = new Div();
    private final LanguageSwitch languages;

    InvitationView(Invitations invitations, LanguageSwitch languages) {
        this.invitations = invitations;
        this.languages = languages;
        addClassName("login");
        card.addClassName("login-card");
        add(card);
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        try {
            ask(token, invitations.username(token));
        } catch (InvalidLink refused) {
            tell(RefusalText.of(this, refused));
        }
    }

    private void ask(String token, String username) {
        var form = new PasswordForm(username, false);
        form.onSave(() -> form.attempt(typed -> {
            invitations.setPassword(token, typed.checked());
            tell(getTranslation("invitation.done"));
        }));
        form.tellElsewhere(refused -> tell(RefusalText.of(this, refused)));
        var save = new Button(getTranslation("invitation.save"), _ -> form.save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start();
        card.add(new Paragraph(getTranslation("invitation.hint", named("username", username))), form, save);
        form.focus();
    }

    private void tell(String text) {
        start();
        var message = new Paragraph(text);
        message.getElement().setAttribute("role", "status");
        var signIn = new Anchor("login", getTranslation("invitation.sign-in"));
        signIn.setRouterIgnore(true);
        card.add(message, signIn);
    }

    private void start() {
        card.removeAll();
        card.add(languages.create(), new H1(getTranslation("invitation.title")));
    }

    @Override
    public String title() {
        return getTranslation("invitation.title");
    }
}
