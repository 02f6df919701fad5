package kz.zholdama.directory.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.directory.records.Exports;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** The settlements of the country by КАТО, as a list and as a tree. */
@Route("directories/settlements")
@RolesAllowed({Role.ADMINISTRATOR_ROLE, Role.AUDITOR_ROLE, Role.SPECIALIST_ROLE, Role.DIRECTOR_ROLE})
@Menu(title = "directory.settlement.title", order = 60, icon = "vaadin:map-marker")
class SettlementsView extends DirectoryView<Settlement> {

    SettlementsView(Settlements settlements, Exports exports, CurrentStaff staff, Clock clock) {
        super(settlements, new Screen(settlements, new FileActions(exports, clock)), staff);
        addTree("directory.settlement.tree", new SettlementTree(settlements, this::choose));
    }

    /** In the language of the screen. */
    private static String path(Settlement settlement) {
        return Bilingual.name(settlement.path(), settlement.pathKk());
    }

    private record Screen(Settlements settlements, FileActions files) implements DirectoryScreen<Settlement> {

        @Override
        public String type() {
            return "settlement";
        }

        @Override
        public String title(Settlement value) {
            return path(value);
        }

        @Override
        public Map<String, Function<Settlement, String>> columns() {
            var columns = new LinkedHashMap<String, Function<Settlement, String>>();
            columns.put("kato", Settlement::kato);
            columns.put("nameRu", Settlement::nameRu);
            columns.put("nameKk", Settlement::nameKk);
            columns.put("path", SettlementsView::path);
            return columns;
        }

        @Override
        public List<String> hiddenColumns() {
            return List.of();
        }

        @Override
        public DirectoryForm<Settlement> form() {
            return new Form(settlements);
        }
    }

    private static final class Form extends DirectoryForm<Settlement> {

        Form(Settlements settlements) {
            super("settlement", Settlement.class);
            text("kato", 9, true).setHelperText(getTranslation("directory.settlement.kato.help"));
            text("nameRu", 300, true).setHelperText(getTranslation("directory.settlement.nameRu.help"));
            text("nameKk", 300, false);
            var parent = add("parentId", new SettlementPicker(settlements), 2);
            binder().forField(parent).withConverter(parent.byId()).bind("parentId");
        }

        @Override
        Settlement blank() {
            return new Settlement(null, "", "", null, "", "", null, null);
        }

        @Override
        String shown(String name, @Nullable Object value) {
            return value instanceof Settlement settlement ? SettlementsView.path(settlement) : super.shown(name, value);
        }
    }
}
