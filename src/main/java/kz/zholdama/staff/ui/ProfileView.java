package kz.zholdama.staff.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.pickers.CentrePicker;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.LabelledValues;
import kz.zholdama.platform.ui.LanguageSwitch;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.TitledPage;
import kz.zholdama.staff.OwnAccount;
import kz.zholdama.staff.profile.ProfilePart;

/** Everyone's own account: who he is here, what he is told of, his password, the language of his screens. */
@Route("profile")
@PermitAll
class ProfileView extends Div implements TitledPage {

    private final transient OwnAccount own;
    private final transient CurrentStaff staff;
    private final transient SessionRenewal session;
    private final PasswordForm form;

    ProfileView(
            OwnAccount own,
            CurrentStaff staff,
            CareerCentres centres,
            LanguageSwitch languages,
            List<ProfilePart> parts,
            SessionRenewal session) {
        this.own = own;
        this.staff = staff;
        this.session = session;
        this.form = new PasswordForm(staff.get().username(), true);
        addClassName("page");
        add(new PageHeader(getTranslation("profile.title")));
        if (staff.get().mustChangePassword()) {
            var note = new Div(getTranslation("profile.must-change"));
            note.addClassName("warning-note");
            note.getElement().setAttribute("role", "alert");
            add(note);
        } else {
            var email = new EmailForm(own);
            var account = new Div(values(centres), email, new Button(getTranslation("form.save"), _ -> email.save()));
            account.addClassNames("stacked", "narrow");
            add(section("profile.account", account));
            parts.forEach(part -> part.create().ifPresent(content -> add(section(part.title(), content))));
        }
        add(section("profile.password", password()), section("profile.language", languages.create()));
    }

    private LabelledValues values(CareerCentres centres) {
        var details = own.details();
        return new LabelledValues()
                .with(getTranslation("staff.name"), details.name().full())
                .with(getTranslation("staff.position"), StaffTexts.position(details))
                .with(getTranslation("staff.roles"), StaffTexts.roles(this, details.roles()))
                .with(
                        getTranslation("staff.centre"),
                        details.centreId() == null
                                ? getTranslation("staff.centre.none")
                                : CentrePicker.name(centres.get(details.centreId())));
    }

    private Div password() {
        form.onSave(() -> form.submit(typed -> own.changePassword(typed.present(), typed.checked()), this::changed));
        var save = new Button(getTranslation("password.save"), _ -> form.save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(form, save);
        fields.addClassNames("stacked", "narrow");
        return fields;
    }

    private void changed(StaffPrincipal renewed) {
        var forced = staff.get().mustChangePassword();
        session.goOnAs(renewed);
        form.clear();
        Notices.done(getTranslation("password.changed"));
        if (forced) {
            getUI().ifPresent(ui -> ui.getPage().setLocation("."));
        }
    }

    private Section section(String title, com.vaadin.flow.component.Component content) {
        var section = new Section(new H2(getTranslation(title)), content);
        section.addClassName("panel");
        return section;
    }

    @Override
    public String title() {
        return getTranslation("profile.title");
    }
}
