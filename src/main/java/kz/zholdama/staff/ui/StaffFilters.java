package kz.zholdama.staff.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.pickers.CentrePicker;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.list.Filters;
import kz.zholdama.staff.account.AccountState;
import kz.zholdama.staff.account.StaffFilter;

/** What the list of accounts can be narrowed to. A searched name stays out of the address. */
final class StaffFilters {

    private final TextField text;
    private final Select<Role> role;
    private final Select<AccountState> state;
    private final ComboBox<CareerCentre> centre;

    /** @param centres to choose from; with one only there is no choice */
    StaffFilters(Filters filters, List<CareerCentre> centres) {
        filters.haveLabels();
        text = filters.add(Filters.search(filters.getTranslation("staff.filter.text.hint")));
        text.setLabel(text.getTranslation("staff.filter.text"));
        role = filters.choice(
                "role",
                text.getTranslation("staff.filter.role"),
                List.of(Role.values()),
                text.getTranslation("staff.filter.any"),
                one -> StaffTexts.role(text, one));
        state = filters.choice(
                "state",
                text.getTranslation("staff.filter.state"),
                List.of(AccountState.values()),
                text.getTranslation("staff.filter.in-use"),
                one -> StaffTexts.state(text, one));
        centre = CentrePicker.of(centres, text.getTranslation("staff.filter.all"));
        centre.setLabel(text.getTranslation("staff.centre"));
        centre.setVisible(centres.size() > 1);
        filters.add("centre", centre, one -> String.valueOf(one.id()), id -> CentrePicker.find(centres, id));
    }

    StaffFilter filter() {
        return new StaffFilter(
                text.getValue(),
                role.getValue(),
                centre.getOptionalValue().map(CareerCentre::id).orElse(null),
                state.getValue());
    }
}
