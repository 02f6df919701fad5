package kz.zholdama.staff.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.pickers.CentrePicker;
import kz.zholdama.person.EmailAddress;
import kz.zholdama.person.FullName;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.platform.ui.form.Stored;
import kz.zholdama.staff.account.AccountState;
import kz.zholdama.staff.account.NewAccount;
import kz.zholdama.staff.account.StaffAccount;
import org.jspecify.annotations.Nullable;

/** What is kept of an account: who he is, where he works, what he may do. */
final class StaffForm extends Form<StaffForm.Typed> {

    private static final int LONGEST_USERNAME = 60;
    private static final int LONGEST_POSITION = 200;

    private final TextField username = require(text("username", LONGEST_USERNAME));
    private final ComboBox<CareerCentre> centre;
    private final boolean national;

    /** The fields as a service names them. */
    record Typed(
            String username,
            String lastName,
            String firstName,
            @Nullable String patronymic,
            String position,
            @Nullable String positionKk,
            @Nullable String email,
            @Nullable String iin,
            @Nullable Long centreId,
            Set<Role> roles) {

        NewAccount account() {
            return new NewAccount(
                    username.toLowerCase(Locale.ROOT),
                    new FullName(lastName, firstName, Objects.requireNonNullElse(patronymic, "")),
                    position,
                    positionKk,
                    email,
                    iin,
                    centreId,
                    roles);
        }
    }

    /** @param national whether accounts outside any centre may be kept */
    StaffForm(List<CareerCentre> centres, boolean national) {
        super(Typed.class, "staff.");
        this.national = national;
        username.setHelperText(getTranslation("staff.username.hint"));
        require(text("lastName", FullName.MAX_LENGTH));
        require(text("firstName", FullName.MAX_LENGTH));
        text("patronymic", FullName.MAX_LENGTH);
        wide(require(text("position", LONGEST_POSITION))).setHelperText(getTranslation("staff.position.hint"));
        wide(text("positionKk", LONGEST_POSITION)).setHelperText(getTranslation("staff.positionKk.hint"));
        wide(text("email", EmailAddress.LONGEST)).setHelperText(getTranslation("staff.email.hint"));
        text("iin", Iin.LENGTH).setHelperText(getTranslation("staff.iin.hint"));
        centre = national ? CentrePicker.of(centres, getTranslation("staff.centre.none")) : CentrePicker.of(centres);
        centre.setLabel(getTranslation("staff.centre"));
        wide(add(
                "centreId",
                centre,
                CareerCentre::id,
                id -> CentrePicker.find(centres, String.valueOf(id)).orElse(null)));
        var roles = wide(add("roles", new CheckboxGroup<Role>()));
        roles.setItems(
                EnumSet.complementOf(EnumSet.of(Role.INTEGRATION))); // systems of others have accounts of their own
        roles.setItemLabelGenerator(role -> StaffTexts.role(this, role));
    }

    /** Fields for an account to be opened, in this centre where nothing else can be chosen. */
    void showNew(@Nullable Long centreId) {
        show(new Typed("", "", "", null, "", null, null, null, centreId, Set.of()));
        allow(true, true);
    }

    void show(StaffAccount account) {
        show(stored(account));
        allow(account.state() != AccountState.RETIRED, false);
    }

    private void allow(boolean writing, boolean naming) {
        setReadOnly(!writing);
        username.setReadOnly(!naming);
        centre.setReadOnly(!writing || !national);
    }

    static Stored<Typed> stored(StaffAccount account) {
        var details = account.details();
        return new Stored<>(
                new Typed(
                        account.username(),
                        details.name().last(),
                        details.name().first(),
                        details.name().patronymic(),
                        details.position(),
                        details.positionKk(),
                        details.email(),
                        details.iin(),
                        details.centreId(),
                        details.roles()),
                account.version());
    }
}
