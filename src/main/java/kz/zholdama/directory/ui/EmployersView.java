package kz.zholdama.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.directory.records.Exports;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.regulation.ReferralKinds;
import kz.zholdama.regulation.Regulations;

/** The employers, and by programme what was agreed with them. */
@Route("directories/employers")
@RolesAllowed({Role.ADMINISTRATOR_ROLE, Role.AUDITOR_ROLE, Role.SPECIALIST_ROLE, Role.DIRECTOR_ROLE})
@Menu(title = "directory.employer.title", order = 61, icon = "vaadin:factory")
class EmployersView extends DirectoryView<Employer> {

    EmployersView(
            Employers employers,
            CareerCentres centres,
            Regulations regulations,
            ReferralKinds kinds,
            Exports exports,
            CurrentStaff staff,
            Clock clock) {
        super(
                employers,
                new Screen(
                        employers,
                        new ContractsPanel.Services(employers, centres, regulations, kinds, clock),
                        new FileActions(exports, clock),
                        staff.get().has(Role.ADMINISTRATOR)),
                staff);
    }

    private record Screen(Employers employers, ContractsPanel.Services services, FileActions files, boolean mayWrite)
            implements DirectoryScreen<Employer> {

        @Override
        public String type() {
            return "employer";
        }

        @Override
        public String title(Employer value) {
            return value.name();
        }

        @Override
        public Map<String, Function<Employer, String>> columns() {
            var columns = new LinkedHashMap<String, Function<Employer, String>>();
            columns.put("bin", Employer::bin);
            columns.put("name", Employer::name);
            columns.put("legalAddress", Employer::legalAddress);
            columns.put("phone", Employer::phone);
            columns.put("contact", Employer::contact);
            return columns;
        }

        @Override
        public List<String> hiddenColumns() {
            return List.of("phone", "contact");
        }

        @Override
        public List<Component> headerActions(Supplier<ListState> state) {
            return List.of(new Button(
                    new Button().getTranslation("directory.contract.files"),
                    VaadinIcon.FILE_TABLE.create(),
                    _ -> new ContractFiles(files, state, mayWrite).open()));
        }

        @Override
        public DirectoryForm<Employer> form() {
            return new Form();
        }

        @Override
        public Map<String, Component> pages(Entry<Employer> entry, Runnable changed) {
            return Map.of("directory.contracts", new ContractsPanel(services, entry, mayWrite && !entry.isRetired()));
        }

        @Override
        public List<Component> actions(Entry<Employer> entry, Runnable changed) {
            return entry.isRetired()
                    ? List.of()
                    : List.of(new Button(
                            new Button().getTranslation("directory.merge"),
                            _ -> new MergeDialog(employers, entry, changed).open()));
        }
    }

    private static final class Form extends DirectoryForm<Employer> {

        Form() {
            super("employer", Employer.class);
            text("bin", 12, true).setHelperText(getTranslation("directory.employer.bin.help"));
            text("name", 300, true);
            text("legalAddress", 500, true);
            text("phone", 100, true);
            text("contact", 300, false);
        }

        @Override
        Employer blank() {
            return new Employer(null, "", "", "", "", null);
        }
    }
}
