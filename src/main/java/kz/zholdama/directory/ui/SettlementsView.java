package kz.zholdama.directory.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.directory.pickers.SettlementPicker;
import kz.zholdama.directory.records.Exports;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.Bilingual;
import kz.zholdama.platform.ui.form.Form;

/** The settlements of the country by КАТО, as a list and as a tree. */
@Route("directories/settlements")
@RolesAllowed({Role.ADMINISTRATOR_ROLE, Role.AUDITOR_ROLE, Role.SPECIALIST_ROLE, Role.DIRECTOR_ROLE})
@Menu(title = "directory.settlement.title", order = 60, icon = "vaadin:map-marker")
class SettlementsView extends DirectoryView<Settlement> {

    private final SettlementPicker picker;

    SettlementsView(
            Settlements settlements, SettlementPicker picker, Exports exports, CurrentStaff staff, Clock clock) {
        super("settlement", settlements, staff);
        this.picker = picker;
        column("kato", Settlement::kato);
        column("nameRu", Settlement::nameRu);
        column("nameKk", Settlement::nameKk);
        column("path", this::title);
        list().giveWay(Bilingual.isKazakh() ? "nameRu" : "nameKk", "path");
        list().inShort(Bilingual.isKazakh() ? "nameKk" : "nameRu", "kato");
        addFiles("settlement", new FileActions(exports, clock));
        addTree("directory.settlement.tree", new SettlementTree(settlements, this::choose));
    }

    @Override
    String title(Settlement value) {
        return SettlementPicker.path(value);
    }

    @Override
    Settlement blank() {
        return new Settlement(null, "", "", null, "", "", null, null);
    }

    @Override
    Form<Settlement> form() {
        var form = form(Settlement.class);
        form.require(form.text("kato", 9)).setHelperText(getTranslation("directory.settlement.kato.help"));
        form.require(form.text("nameRu", 300)).setHelperText(getTranslation("directory.settlement.nameRu.help"));
        form.text("nameKk", 300);
        picker.addTo(form, "parentId");
        return form;
    }
}
