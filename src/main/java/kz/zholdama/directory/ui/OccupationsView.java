package kz.zholdama.directory.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kz.zholdama.directory.Occupation;
import kz.zholdama.directory.Occupations;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.Bilingual;
import kz.zholdama.platform.ui.form.Form;

/** The occupations of НК РК 01-2017. */
@Route("directories/occupations")
@RolesAllowed({Role.ADMINISTRATOR_ROLE, Role.AUDITOR_ROLE, Role.SPECIALIST_ROLE, Role.DIRECTOR_ROLE})
@Menu(title = "directory.occupation.title", order = 63, icon = "vaadin:briefcase")
class OccupationsView extends DirectoryView<Occupation> {

    OccupationsView(Occupations occupations, CurrentStaff staff) {
        super("occupation", occupations, staff);
        column("code", Occupation::code);
        column("nameRu", Occupation::nameRu);
        column("nameKk", Occupation::nameKk);
        list().giveWay(Bilingual.isKazakh() ? "nameRu" : "nameKk");
    }

    @Override
    String title(Occupation value) {
        return value.code() + " " + Bilingual.name(value.names());
    }

    @Override
    Occupation blank() {
        return new Occupation(null, "", "", "");
    }

    @Override
    Form<Occupation> form() {
        var form = form(Occupation.class);
        form.require(form.text("code", 7)).setHelperText(getTranslation("directory.occupation.code.help"));
        form.require(form.text("nameRu", 300));
        form.require(form.text("nameKk", 300));
        return form;
    }
}
