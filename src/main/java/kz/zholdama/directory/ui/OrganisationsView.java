package kz.zholdama.directory.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import kz.zholdama.directory.EducationalOrganisation;
import kz.zholdama.directory.Organisations;
import kz.zholdama.directory.records.Exports;
import kz.zholdama.person.EmailAddress;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.form.Form;

/** The educational organisations and what they train for. */
@Route("directories/organisations")
@RolesAllowed({Role.ADMINISTRATOR_ROLE, Role.AUDITOR_ROLE, Role.SPECIALIST_ROLE, Role.DIRECTOR_ROLE})
@Menu(title = "directory.organisation.menu", order = 62, icon = "vaadin:academy-cap")
class OrganisationsView extends DirectoryView<EducationalOrganisation> {

    OrganisationsView(Organisations organisations, Exports exports, CurrentStaff staff, Clock clock) {
        super("organisation", organisations, staff);
        column("name", EducationalOrganisation::name);
        column("address", EducationalOrganisation::address);
        column("phone", EducationalOrganisation::phone);
        column("email", EducationalOrganisation::email).setVisible(false);
        column("qualifications", value -> String.join(", ", value.qualifications()));
        list().giveWay("email", "qualifications", "phone", "address");
        addFiles("organisation", new FileActions(exports, clock));
    }

    @Override
    String title(EducationalOrganisation value) {
        return value.name();
    }

    @Override
    EducationalOrganisation blank() {
        return new EducationalOrganisation(null, "", "", "", null, List.of());
    }

    @Override
    Form<EducationalOrganisation> form() {
        var form = form(EducationalOrganisation.class);
        form.require(form.text("name", 300));
        form.require(form.text("address", 500));
        form.require(form.text("phone", 100));
        form.text("email", EmailAddress.LONGEST);
        var qualifications = form.add(
                "qualifications", new TextArea(), OrganisationsView::lines, stored -> String.join("\n", stored));
        qualifications.setHelperText(getTranslation("directory.organisation.qualifications.help"));
        qualifications.setMinRows(3);
        return form;
    }

    private static List<String> lines(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
