package kz.zholdama.directory.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import kz.zholdama.directory.Occupation;
import kz.zholdama.directory.Occupations;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;

/** The occupations of НК РК 01-2017. */
@Route("directories/occupations")
@RolesAllowed({Role.ADMINISTRATOR_ROLE, Role.AUDITOR_ROLE, Role.SPECIALIST_ROLE, Role.DIRECTOR_ROLE})
@Menu(title = "directory.occupation.title", order = 63, icon = "vaadin:briefcase")
class OccupationsView extends DirectoryView<Occupation> {

    OccupationsView(Occupations occupations, CurrentStaff staff) {
        super(occupations, new Screen(), staff);
    }

    private static final class Screen implements DirectoryScreen<Occupation> {

        @Override
        public String type() {
            return "occupation";
        }

        @Override
        public String title(Occupation value) {
            return value.code() + " " + Bilingual.name(value.nameRu(), value.nameKk());
        }

        @Override
        public Map<String, Function<Occupation, String>> columns() {
            var columns = new LinkedHashMap<String, Function<Occupation, String>>();
            columns.put("code", Occupation::code);
            columns.put("nameRu", Occupation::nameRu);
            columns.put("nameKk", Occupation::nameKk);
            return columns;
        }

        @Override
        public DirectoryForm<Occupation> form() {
            return new Form();
        }
    }

    private static final class Form extends DirectoryForm<Occupation> {

        Form() {
            super("occupation", Occupation.class);
            text("code", 7, true).setHelperText(getTranslation("directory.occupation.code.help"));
            text("nameRu", 300, true);
            text("nameKk", 300, true);
        }

        @Override
        Occupation blank() {
            return new Occupation(null, "", "", "");
        }
    }
}
