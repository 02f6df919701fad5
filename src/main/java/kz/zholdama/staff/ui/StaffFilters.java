package kz.zholdama.staff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.list.ColumnSort;
import kz.zholdama.staff.account.AccountState;
import kz.zholdama.staff.account.StaffFilter;
import org.jspecify.annotations.Nullable;

/**
 * The filters above the list of accounts, and its sorting; they are kept in the address, so that a list can be bookmarked
 * and sent.
 */
class StaffFilters extends Composite<Div> {

    private final TextField text = new TextField();
    private final Select<Role> role = new Select<>();
    private final Select<AccountState> state = new Select<>();
    private final ComboBox<CareerCentre> centre = new ComboBox<>();
    private final List<CareerCentre> centres;
    private ColumnSort sort = ColumnSort.OWN;

    /** @param centres to choose from; with one only there is no choice */
    StaffFilters(List<CareerCentre> centres, Runnable changed) {
        this.centres = centres;
        text.setLabel(getTranslation("staff.filter.text"));
        text.addClassName("directory-search");
        text.setPlaceholder(getTranslation("staff.filter.text.hint"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        role.setLabel(getTranslation("staff.filter.role"));
        role.setItems(Role.values());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(getTranslation("staff.filter.any"));
        role.setItemLabelGenerator(
                item -> item == null ? getTranslation("staff.filter.any") : StaffTexts.role(this, item));
        state.setLabel(getTranslation("staff.filter.state"));
        state.setItems(AccountState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("staff.filter.in-use"));
        state.setItemLabelGenerator(
                item -> item == null ? getTranslation("staff.filter.in-use") : StaffTexts.state(this, item));
        centre.setLabel(getTranslation("staff.centre"));
        centre.setItems(centres);
        centre.setItemLabelGenerator(CentreName.in(getLocale()));
        centre.setPlaceholder(getTranslation("staff.filter.all"));
        centre.setClearButtonVisible(true);
        centre.setVisible(centres.size() > 1);
        getContent().addClassNames("toolbar", "labelled");
        getContent().add(text, role, state, centre);
        Stream.<HasValue<?, ?>>of(text, role, state, centre)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        changed.run();
                    }
                }));
    }

    StaffFilter filter() {
        return new StaffFilter(
                text.getValue(),
                role.getValue(),
                centre.getOptionalValue().map(CareerCentre::id).orElse(null),
                state.getValue());
    }

    /** What else stands in the line of the filters. */
    void add(Component... more) {
        getContent().add(more);
    }

    ColumnSort sort() {
        return sort;
    }

    void sort(ColumnSort by) {
        sort = by;
    }

    void read(QueryParameters address) {
        sort = ColumnSort.of(address);
        role.setValue(one(Role.values(), address.getSingleParameter("role")));
        state.setValue(one(AccountState.values(), address.getSingleParameter("state")));
        centre.setValue(address.getSingleParameter("centre")
                .flatMap(id -> centres.stream()
                        .filter(known -> String.valueOf(known.id()).equals(id))
                        .findFirst())
                .orElse(null));
    }

    /** @param opened id of the account beside the list, null for none */
    QueryParameters address(@Nullable Long opened) {
        var parameters = new HashMap<String, String>(); // a searched name stays out of the address
        role.getOptionalValue().ifPresent(value -> parameters.put("role", value.name()));
        state.getOptionalValue().ifPresent(value -> parameters.put("state", value.name()));
        centre.getOptionalValue().ifPresent(value -> parameters.put("centre", String.valueOf(value.id())));
        sort.put(parameters);
        if (opened != null) {
            parameters.put("id", opened.toString());
        }
        return QueryParameters.simple(parameters);
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, Optional<String> name) {
        return name.flatMap(given -> Stream.of(values)
                        .filter(value -> value.name().equals(given))
                        .findFirst())
                .orElse(null);
    }
}
