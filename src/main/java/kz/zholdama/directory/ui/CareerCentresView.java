package kz.zholdama.directory.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.zholdama.calendar.OfficeHours;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.CentreKind;
import kz.zholdama.directory.CentreStillWorks;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** The career centres with the requisites that the forms print. */
@Route("directories/centres")
@RolesAllowed({Role.ADMINISTRATOR_ROLE, Role.AUDITOR_ROLE, Role.SPECIALIST_ROLE, Role.DIRECTOR_ROLE})
@Menu(title = "directory.centre.title", order = 64, icon = "vaadin:building-o")
class CareerCentresView extends DirectoryView<CareerCentre> {

    CareerCentresView(CareerCentres centres, Settlements settlements, CurrentStaff staff) {
        super(centres, new Screen(centres, settlements), staff);
    }

    private record Screen(CareerCentres centres, Settlements settlements) implements DirectoryScreen<CareerCentre> {

        @Override
        public String type() {
            return "centre";
        }

        @Override
        public String title(CareerCentre value) {
            return value.code() + " · " + Bilingual.name(value.nameRu(), value.nameKk());
        }

        @Override
        public Map<String, Function<CareerCentre, String>> columns() {
            var columns = new LinkedHashMap<String, Function<CareerCentre, String>>();
            columns.put("code", CareerCentre::code);
            columns.put("nameRu", CareerCentre::nameRu);
            columns.put("nameKk", CareerCentre::nameKk);
            columns.put("address", CareerCentre::address);
            columns.put("phone", CareerCentre::phone);
            columns.put("directorName", CareerCentre::directorName);
            return columns;
        }

        @Override
        public List<String> hiddenColumns() {
            return List.of(Bilingual.isKazakh() ? "nameRu" : "nameKk", "directorName");
        }

        @Override
        public Optional<UserFacingException> hindersRetiring(Entry<CareerCentre> entry) {
            return Optional.of(centres.left(entry.id()))
                    .filter(left -> !left.isNone())
                    .map(CentreStillWorks::new);
        }

        @Override
        public DirectoryForm<CareerCentre> form() {
            return new Form(settlements);
        }
    }

    private static final class Form extends DirectoryForm<CareerCentre> {

        Form(Settlements settlements) {
            super("centre", CareerCentre.class);
            text("code", 6, true).setHelperText(getTranslation("directory.centre.code.help"));
            var kind = add("kind", new Select<CentreKind>(), 2);
            kind.setItems(CentreKind.values());
            kind.setItemLabelGenerator(it -> getTranslation("directory.centre.kind." + it.name()));
            binder().forField(kind).bind("kind"); // always has a value
            text("nameRu", 300, true);
            text("nameKk", 300, true);
            text("district", 200, true).setHelperText(getTranslation("directory.centre.district.help"));
            var settlement = add("settlementId", new SettlementPicker(settlements), 2);
            binder().forField(settlement).withConverter(settlement.byId()).bind("settlementId");
            text("address", 500, true);
            text("phone", 100, true);
            text("bin", 12, false);
            text("directorName", 400, true);
            var hours = add("hours", new HoursField(), 2);
            binder().forField(hours)
                    .asRequired(getTranslation("directory.centre.hours.required"))
                    .bind("hours");
        }

        @Override
        CareerCentre blank() {
            return new CareerCentre(
                    null, "", CentreKind.CAREER_CENTRE, "", "", "", null, "", "", null, "", OfficeHours.STATUTORY);
        }

        @Override
        String shown(String name, @Nullable Object value) {
            return switch (value) {
                case CentreKind kind -> getTranslation("directory.centre.kind." + kind.name());
                case Settlement settlement -> Bilingual.name(settlement.path(), settlement.pathKk());
                case OfficeHours hours ->
                    hours.opens() + "–" + hours.closes() + ", " + hours.breakFrom() + "–" + hours.breakTo();
                case null, default -> super.shown(name, value);
            };
        }
    }
}
