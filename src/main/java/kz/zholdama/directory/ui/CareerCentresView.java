package kz.zholdama.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import kz.zholdama.calendar.OfficeHours;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.CentreKind;
import kz.zholdama.directory.CentreStillWorks;
import kz.zholdama.directory.pickers.CentrePicker;
import kz.zholdama.directory.pickers.SettlementPicker;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.person.EmailAddress;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.Bilingual;
import kz.zholdama.platform.ui.form.Form;

/** The career centres with the requisites that the forms print. */
@Route("directories/centres")
@RolesAllowed({Role.ADMINISTRATOR_ROLE, Role.AUDITOR_ROLE, Role.SPECIALIST_ROLE, Role.DIRECTOR_ROLE})
@Menu(title = "directory.centre.title", order = 64, icon = "vaadin:building-o")
class CareerCentresView extends DirectoryView<CareerCentre> {

    private final CareerCentres centres;
    private final SettlementPicker settlements;
    private final transient CurrentStaff staff;

    CareerCentresView(CareerCentres centres, SettlementPicker settlements, CurrentStaff staff) {
        super("centre", centres, staff);
        this.centres = centres;
        this.settlements = settlements;
        this.staff = staff;
        column("code", CareerCentre::code);
        column("nameRu", CareerCentre::nameRu).setVisible(!Bilingual.isKazakh());
        column("nameKk", CareerCentre::nameKk).setVisible(Bilingual.isKazakh());
        column("address", CareerCentre::address);
        column("phone", CareerCentre::phone);
        column("email", CareerCentre::email).setVisible(false);
        column("directorName", CareerCentre::directorName).setVisible(false);
        list().giveWay("email", "directorName", "phone", "address", Bilingual.isKazakh() ? "nameRu" : "nameKk");
    }

    @Override
    String title(CareerCentre value) {
        return value.code() + " · " + CentrePicker.name(value);
    }

    @Override
    CareerCentre blank() {
        return new CareerCentre(
                null, "", CentreKind.CAREER_CENTRE, "", "", "", null, "", "", null, null, "", OfficeHours.STATUTORY);
    }

    @Override
    Form<CareerCentre> form() {
        var form = form(CareerCentre.class);
        form.require(form.text("code", 6)).setHelperText(getTranslation("directory.centre.code.help"));
        var kind = form.add("kind", new Select<CentreKind>()); // always has a value
        kind.setItems(CentreKind.values());
        kind.setItemLabelGenerator(it -> getTranslation("directory.centre.kind." + it.name()));
        form.require(form.text("nameRu", 300));
        form.require(form.text("nameKk", 300));
        form.require(form.text("district", 200)).setHelperText(getTranslation("directory.centre.district.help"));
        settlements.addTo(form, "settlementId");
        form.require(form.text("address", 500));
        form.require(form.text("phone", 100));
        form.text("email", EmailAddress.LONGEST);
        form.text("bin", 12);
        form.require(form.text("directorName", 400));
        form.require(form.add("hours", new HoursField()));
        return form;
    }

    @Override
    List<Component> actions(Entry<CareerCentre> entry, Runnable changed) {
        return staff.get().isNationalAdministrator() && !entry.isRetired()
                ? List.of(new Anchor(
                        "directories/centres/" + entry.id() + "/closing", getTranslation("directory.centre.closing")))
                : List.of();
    }

    @Override
    Optional<UserFacingException> hindersRetiring(Entry<CareerCentre> entry) {
        return Optional.of(centres.left(entry.id()))
                .filter(left -> !left.isNone())
                .map(CentreStillWorks::new);
    }
}
