package kz.zholdama.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.pickers.CentrePicker;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.directory.records.Exports;
import kz.zholdama.person.EmailAddress;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.regulation.ReferralKinds;
import kz.zholdama.regulation.Regulations;

/** The employers, and by programme what was agreed with them. */
@Route("directories/employers")
@RolesAllowed({Role.ADMINISTRATOR_ROLE, Role.AUDITOR_ROLE, Role.SPECIALIST_ROLE, Role.DIRECTOR_ROLE})
@Menu(title = "directory.employer.title", order = 61, icon = "vaadin:factory")
class EmployersView extends DirectoryView<Employer> {

    private final Employers employers;
    private final ContractsPanel.Services services;

    EmployersView(
            Employers employers,
            CareerCentres centres,
            Regulations regulations,
            ReferralKinds kinds,
            Exports exports,
            CurrentStaff staff,
            Clock clock) {
        super("employer", employers, staff);
        this.employers = employers;
        this.services = new ContractsPanel.Services(employers, centres, regulations, kinds, clock);
        column("bin", Employer::bin);
        column("name", Employer::name);
        column("legalAddress", Employer::legalAddress);
        column("phone", Employer::phone).setVisible(false);
        column("contact", Employer::contact).setVisible(false);
        column("email", Employer::email).setVisible(false);
        list().giveWay("email", "contact", "phone", "legalAddress");
        list().inShort("name", "bin");
        var files = new FileActions(exports, clock);
        addFiles("employer", files);
        header().addAction(new Button(
                getTranslation("directory.contract.files"),
                VaadinIcon.FILE_TABLE.create(),
                _ -> new ContractFiles(files, this::request, rights().write()).open()));
    }

    @Override
    String title(Employer value) {
        return value.name();
    }

    @Override
    Optional<String> named(String field, String stored) {
        return field.equals("centreId") && stored.matches("\\d+")
                ? Optional.of(CentrePicker.name(services.centres().get(Long.parseLong(stored))))
                : Optional.empty();
    }

    @Override
    Employer blank() {
        return new Employer(null, "", "", "", "", null, null);
    }

    @Override
    Form<Employer> form() {
        var form = form(Employer.class);
        form.require(form.text("bin", 12)).setHelperText(getTranslation("directory.employer.bin.help"));
        form.require(form.text("name", 300));
        form.require(form.text("legalAddress", 500));
        form.require(form.text("phone", 100));
        form.text("contact", 300);
        form.text("email", EmailAddress.LONGEST);
        return form;
    }

    @Override
    Map<String, Component> pages(Entry<Employer> entry) {
        return Map.of(
                "directory.contracts", new ContractsPanel(services, entry, rights().write() && !entry.isRetired()));
    }

    @Override
    List<Component> actions(Entry<Employer> entry, Runnable changed) {
        return entry.isRetired()
                ? List.of()
                : List.of(new Button(
                        getTranslation("directory.merge"), _ -> new MergeDialog(employers, entry, changed).open()));
    }
}
