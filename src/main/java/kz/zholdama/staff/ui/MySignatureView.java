package kz.zholdama.staff.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.StatusBadge.Tone;
import kz.zholdama.platform.ui.TitledPage;
import kz.zholdama.staff.OwnAccount;

/** A director's signing key: whether he has one, and a new one under a PIN that only he knows. */
@Route("my-signature")
@RolesAllowed(Role.DIRECTOR_ROLE)
@Menu(title = "signature.menu", order = 45, icon = "vaadin:key")
class MySignatureView extends Div implements TitledPage {

    private final transient OwnAccount own;
    private final Div state = new Div();
    private final NewKeyForm form = new NewKeyForm();

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
        form.askOldPin(own.asksOldPin());
        state.removeAll();
        state.add(
                new StatusBadge(
                        getTranslation(has ? "signature.has-key" : "signature.no-key"), has ? Tone.GOOD : Tone.WARNING),
                new Paragraph(getTranslation(has ? "signature.has-key.hint" : "signature.no-key.hint")));
    }

    private Section newKey() {
        form.onSave(() -> form.submit(this::make, _ -> {
            form.clear();
            showState();
            Notices.done(getTranslation("signature.made"));
            form.focus();
        }));
        var make = new Button(getTranslation("signature.make"), _ -> form.save());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(form, make);
        fields.addClassNames("stacked", "narrow");
        var section = new Section(new H2(getTranslation("signature.new")), fields);
        section.addClassName("panel");
        return section;
    }

    private boolean make(NewKeyForm.Typed typed) {
        var old = typed.oldPin() == null ? new char[0] : typed.oldPin().toCharArray();
        var pin = typed.checkedPin().toCharArray();
        try {
            own.makeSigningKey(typed.password(), typed.oldPin() == null ? null : old, pin);
            return true;
        } finally {
            Arrays.fill(old, '0');
            Arrays.fill(pin, '0');
        }
    }

    @Override
    public String title() {
        return getTranslation("signature.title");
    }
}
