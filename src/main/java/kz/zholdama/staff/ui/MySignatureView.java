package kz.zholdama.staff.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.StatusBadge.Tone;
import kz.zholdama.signing.KeyLocked;
import kz.zholdama.signing.UnsuitablePin;
import kz.zholdama.signing.WrongPin;
import kz.zholdama.staff.OwnAccount;
import kz.zholdama.staff.passwords.TooManyTries;
import kz.zholdama.staff.passwords.WrongPassword;

/** A director's signing key: whether he has one, and a new one under a PIN that only he knows. */
@Route("my-signature")
@RolesAllowed(Role.DIRECTOR_ROLE)
@Menu(title = "signature.menu", order = 45, icon = "vaadin:key")
class MySignatureView extends Div implements HasDynamicTitle {

    private final transient OwnAccount own;
    private final Div state = new Div();
    private final PasswordField password = new PasswordField();
    private final PasswordField oldPin = new PasswordField();
    private final PasswordField pin = new PasswordField();
    private final PasswordField again = new PasswordField();

    MySignatureView(OwnAccount own) {
        this.own = own;
        addClassName("page");
        add(new PageHeader(getTranslation("signature.title")).withHint(getTranslation("signature.hint")));
        switch (own.signing()) {
            case ALLOWED -> {
                state.addClassName("panel");
                add(state, newKey());
                showState();
            }
            case RESTS ->
                add(new EmptyState(getTranslation("signature.rests"), getTranslation("signature.rests.hint")));
            case FORBIDDEN ->
                add(new EmptyState(
                        getTranslation("signature.not-allowed"), getTranslation("signature.not-allowed.hint")));
        }
    }

    private void showState() {
        var has = own.hasSigningKey();
        oldPin.setVisible(own.asksOldPin());
        state.removeAll();
        state.add(
                new StatusBadge(
                        getTranslation(has ? "signature.has-key" : "signature.no-key"), has ? Tone.GOOD : Tone.WARNING),
                new Paragraph(getTranslation(has ? "signature.has-key.hint" : "signature.no-key.hint")));
    }

    private Section newKey() {
        password.setLabel(getTranslation("signature.password"));
        password.getElement().setAttribute("autocomplete", "current-password");
        password.setRevealButtonVisible(false);
        password.setRequiredIndicatorVisible(true);
        oldPin.setLabel(getTranslation("signature.old-pin"));
        oldPin.setHelperText(getTranslation("signature.old-pin.hint"));
        pin.setLabel(getTranslation("signature.pin"));
        pin.setHelperText(getTranslation("signature.pin.hint"));
        again.setLabel(getTranslation("signature.pin.again"));
        for (var field : List.of(oldPin, pin, again)) {
            field.getElement().setAttribute("autocomplete", "off");
            field.setAllowedCharPattern("[0-9]");
            field.setMaxLength(12);
            field.setRevealButtonVisible(false);
            field.setRequiredIndicatorVisible(true);
        }
        var make = new Button(getTranslation("signature.make"), _ -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(password, oldPin, pin, again, make);
        fields.addClassNames("stacked", "narrow");
        var section = new Section(new H2(getTranslation("signature.new")), fields);
        section.addClassName("panel");
        return section;
    }

    private void make() {
        Stream.of(password, oldPin, pin, again).forEach(field -> field.setInvalid(false));
        if (!pin.getValue().equals(again.getValue())) {
            refuse(again, getTranslation("signature.pin.differ"));
            return;
        }
        var old = oldPin.getValue().toCharArray();
        var typed = pin.getValue().toCharArray();
        try {
            own.makeSigningKey(password.getValue(), oldPin.isVisible() ? old : null, typed);
            Stream.of(password, oldPin, pin, again).forEach(PasswordField::clear);
            showState();
            Notices.done(getTranslation("signature.made"));
        } catch (WrongPassword | TooManyTries refused) {
            refuse(password, refused);
        } catch (WrongPin | KeyLocked refused) {
            refuse(oldPin, refused);
        } catch (UnsuitablePin refused) {
            refuse(pin, refused);
        } catch (UserFacingException refused) {
            Notices.problem(refused);
        } finally {
            Arrays.fill(old, '0');
            Arrays.fill(typed, '0');
        }
    }

    private void refuse(PasswordField field, UserFacingException refused) {
        refuse(field, getTranslation(refused.messageKey(), refused.arguments()));
    }

    private static void refuse(PasswordField field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
        field.focus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("signature.title") + " · " + getTranslation("product.name");
    }
}
