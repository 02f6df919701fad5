package kz.zholdama.directory.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.zholdama.directory.EducationalOrganisation;
import kz.zholdama.directory.Organisations;
import kz.zholdama.directory.records.Exports;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;

/** The educational organisations and what they train for. */
@Route("directories/organisations")
@RolesAllowed({Role.ADMINISTRATOR_ROLE, Role.AUDITOR_ROLE, Role.SPECIALIST_ROLE, Role.DIRECTOR_ROLE})
@Menu(title = "directory.organisation.menu", order = 62, icon = "vaadin:academy-cap")
class OrganisationsView extends DirectoryView<EducationalOrganisation> {

    OrganisationsView(Organisations organisations, Exports exports, CurrentStaff staff, Clock clock) {
        super(organisations, new Screen(new FileActions(exports, clock)), staff);
    }

    private record Screen(FileActions files) implements DirectoryScreen<EducationalOrganisation> {

        @Override
        public String type() {
            return "organisation";
        }

        @Override
        public String title(EducationalOrganisation value) {
            return value.name();
        }

        @Override
        public Map<String, Function<EducationalOrganisation, String>> columns() {
            var columns = new LinkedHashMap<String, Function<EducationalOrganisation, String>>();
            columns.put("name", EducationalOrganisation::name);
            columns.put("address", EducationalOrganisation::address);
            columns.put("phone", EducationalOrganisation::phone);
            columns.put("qualifications", value -> String.join(", ", value.qualifications()));
            return columns;
        }

        @Override
        public DirectoryForm<EducationalOrganisation> form() {
            return new Form();
        }
    }

    private static final class Form extends DirectoryForm<EducationalOrganisation> {

        Form() {
            super("organisation", EducationalOrganisation.class);
            text("name", 300, true);
            text("address", 500, true);
            text("phone", 100, true);
            var qualifications = add("qualifications", new TextArea(), 2);
            qualifications.setHelperText(getTranslation("directory.organisation.qualifications.help"));
            qualifications.setMinRows(3);
            binder().forField(qualifications)
                    .<List<String>>withConverter(
                            typed -> typed.lines()
                                    .map(String::strip)
                                    .filter(line -> !line.isEmpty())
                                    .distinct()
                                    .toList(),
                            stored -> String.join("\n", stored))
                    .bind("qualifications");
        }

        @Override
        EducationalOrganisation blank() {
            return new EducationalOrganisation(null, "", "", "", List.of());
        }
    }
}
