package kz.zholdama.staff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.person.FullName;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.LongestText;
import kz.zholdama.staff.account.NewAccount;
import kz.zholdama.staff.account.StaffAccount;

/** What is kept of an account: who he is, where he works, what he may do. */
class StaffForm extends Composite<FormLayout> {

    private static final int LONGEST_POSITION = 200;

    private final TextField username = new TextField();
    private final TextField lastName = new TextField();
    private final TextField firstName = new TextField();
    private final TextField patronymic = new TextField();
    private final TextField position = new TextField();
    private final ComboBox<CareerCentre> centre = new ComboBox<>();
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final Map<String, Component> byName = Map.of(
            "username",
            username,
            "lastName",
            lastName,
            "firstName",
            firstName,
            "patronymic",
            patronymic,
            "position",
            position,
            "centreId",
            centre,
            "roles",
            roles);
    private final List<CareerCentre> centres;
    /** What the fields held before anything was typed. */
    private transient List<Object> untouched = List.of();

    /** @param national whether accounts outside any centre may be kept */
    StaffForm(List<CareerCentre> centres, boolean national) {
        this.centres = centres;
        configure(national);
        var layout = getContent();
        layout.setAutoResponsive(true);
        layout.setExpandFields(true);
        layout.setExpandColumns(true);
        layout.setAutoRows(true);
        layout.setColumnWidth("11em");
        layout.setMaxColumns(2);
        layout.add(username, lastName, firstName, patronymic, position, centre, roles);
        layout.setColspan(position, 2);
        layout.setColspan(centre, 2);
        layout.setColspan(roles, 2);
    }

    private void configure(boolean national) {
        username.setLabel(getTranslation("staff.username"));
        username.setHelperText(getTranslation("staff.username.hint"));
        username.setRequiredIndicatorVisible(true);
        LongestText.of(username, 60);
        lastName.setLabel(getTranslation("staff.last-name"));
        lastName.setRequiredIndicatorVisible(true);
        firstName.setLabel(getTranslation("staff.first-name"));
        firstName.setRequiredIndicatorVisible(true);
        patronymic.setLabel(getTranslation("staff.patronymic"));
        Stream.of(lastName, firstName, patronymic).forEach(field -> LongestText.of(field, FullName.MAX_LENGTH));
        position.setLabel(getTranslation("staff.position"));
        position.setHelperText(getTranslation("staff.position.hint"));
        position.setRequiredIndicatorVisible(true);
        LongestText.of(position, LONGEST_POSITION);
        centre.setLabel(getTranslation("staff.centre"));
        centre.setItems(centres);
        centre.setItemLabelGenerator(CentreName.in(getLocale()));
        centre.setReadOnly(!national);
        centre.setClearButtonVisible(national);
        if (national) {
            centre.setPlaceholder(getTranslation("staff.centre.none"));
        }
        roles.setLabel(getTranslation("staff.roles"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> StaffTexts.role(this, role));
    }

    /** Fields for an account to be opened. */
    void clear() {
        nothingRefused();
        Stream.<HasValue<?, ?>>of(username, lastName, firstName, patronymic, position, roles)
                .forEach(HasValue::clear);
        centre.setValue(centre.isReadOnly() ? centres.getFirst() : null);
        username.setReadOnly(false);
        username.focus();
        untouched = values();
    }

    void show(StaffAccount account) {
        nothingRefused();
        var details = account.details();
        username.setValue(account.username());
        username.setReadOnly(true);
        lastName.setValue(details.name().last());
        firstName.setValue(details.name().first());
        patronymic.setValue(details.name().patronymic());
        position.setValue(details.position());
        centre.setValue(centres.stream()
                .filter(known -> known.id() != null && known.id().equals(details.centreId()))
                .findFirst()
                .orElse(null));
        roles.setValue(details.roles());
        untouched = values();
    }

    boolean isTouched() {
        return !untouched.equals(values());
    }

    /** Takes what is in the fields as not typed by anyone. */
    void forget() {
        untouched = values();
    }

    private List<Object> values() {
        return Arrays.asList(
                username.getValue(),
                lastName.getValue(),
                firstName.getValue(),
                patronymic.getValue(),
                position.getValue(),
                centre.getValue(),
                Set.copyOf(roles.getValue()));
    }

    void focus() {
        lastName.focus();
    }

    private void nothingRefused() {
        Stream.<HasValidation>of(username, lastName, firstName, patronymic, position, centre, roles)
                .forEach(field -> field.setInvalid(false));
    }

    void setReadOnly(boolean readOnly) {
        Stream.<HasValue<?, ?>>of(lastName, firstName, patronymic, position, roles)
                .forEach(field -> field.setReadOnly(readOnly));
    }

    /** What was typed; empty when a name is missing, which is then told beside its field. */
    Optional<NewAccount> read() {
        nothingRefused();
        var missing = Stream.of(lastName, firstName)
                .filter(field -> {
                    field.setErrorMessage(getTranslation("staff.error.name"));
                    field.setInvalid(field.getValue().isBlank());
                    return field.isInvalid();
                })
                .findFirst();
        if (missing.isPresent()) {
            missing.get().focus();
            return Optional.empty();
        }
        if (!LongestText.fits(getContent())) {
            return Optional.empty();
        }
        return Optional.of(new NewAccount(
                username.getValue().strip().toLowerCase(Locale.ROOT),
                new FullName(lastName.getValue(), firstName.getValue(), patronymic.getValue()),
                position.getValue(),
                centre.getOptionalValue().map(CareerCentre::id).orElse(null),
                roles.getValue()));
    }

    /** Tells what the service refused beside the field that it is about. */
    void refuse(String field, String message) {
        var component = byName.get(field);
        if (component instanceof HasValidation refused) {
            refused.setErrorMessage(message);
            refused.setInvalid(true);
        }
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
