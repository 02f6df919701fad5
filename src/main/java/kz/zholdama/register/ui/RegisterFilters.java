package kz.zholdama.register.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.zholdama.calendar.Channel;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.pickers.CentrePicker;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.Picker;
import kz.zholdama.platform.ui.list.Filters;
import kz.zholdama.referral.ReferralStatus;
import kz.zholdama.register.EntryKind;
import kz.zholdama.register.RegisterLine;
import kz.zholdama.register.RegisterQuery;
import kz.zholdama.register.RegisterQuery.Lateness;
import kz.zholdama.register.RegisterQuery.Order;
import kz.zholdama.register.RegisterStaff;
import kz.zholdama.register.columns.RegisterWords;
import org.jspecify.annotations.Nullable;

/** What the register of a kind can be narrowed to. */
final class RegisterFilters {

    private final Filters filters;
    private final EntryKind kind;
    private final TextField text;
    private final DateField from;
    private final DateField to;
    private final Select<Measure> measure;
    private final Select<String> status;
    private final Select<RefusalGround> ground;
    private final ComboBox<Employer> employer;
    private final Select<Lateness> lateness;
    private final Select<RegisterStaff> staff;
    private final Select<Channel> channel;
    private final ComboBox<CareerCentre> centre;

    RegisterFilters(Filters filters, EntryKind kind, RegisterTools tools, RegisterWords words) {
        this.filters = filters;
        this.kind = kind;
        filters.haveLabels();
        text = filters.add(Filters.search(words("text.hint")));
        text.setLabel(words("text"));
        from = filters.day("from", words("from"));
        to = filters.day("to", words("to"));
        measure = choice("measure", tools.regulations().measures(), Measure::name, one -> say("measure." + one.name()));
        status = choice("status", statuses(kind), one -> one, one -> words.status(kind, one));
        ground = choice(
                "ground",
                kind == EntryKind.REFUSAL ? RefusalGround.OF_THE_ORDER : List.of(),
                RefusalGround::name,
                one -> say("ground." + one.name()));
        employer = employer(tools);
        lateness = choice(
                "late",
                Stream.of(Lateness.values())
                        .filter(one ->
                                kind == EntryKind.APPLICATION || kind.isDecision() && one == Lateness.DECIDED_LATE)
                        .toList(),
                Lateness::name,
                one -> say("register.lateness." + one.name()));
        staff = choice("staff", tools.register().staff(), one -> String.valueOf(one.id()), RegisterStaff::name);
        channel = choice("channel", List.of(Channel.values()), Channel::name, one -> say("channel." + one.name()));
        centre = centre(tools.choice());
    }

    private static List<String> statuses(EntryKind kind) {
        return switch (kind) {
            case APPLICATION ->
                Stream.of(ApplicationStatus.values())
                        .filter(status -> status != ApplicationStatus.ACCEPTANCE_REFUSED)
                        .map(Enum::name)
                        .toList();
            case REFERRAL -> Stream.of(ReferralStatus.values()).map(Enum::name).toList();
            case REFUSAL -> List.of(RegisterLine.IN_FORCE, RegisterLine.ANNULLED);
            case RECEIPT, ANNULMENT -> List.of();
        };
    }

    /** Out of sight where there is nothing to choose from. */
    private <T> Select<T> choice(
            String name, List<T> values, Function<T, @Nullable String> inAddress, Function<T, String> said) {
        var field = filters.choice(name, words(name), values, inAddress, words("any"), said);
        field.setVisible(!values.isEmpty());
        return field;
    }

    private ComboBox<Employer> employer(RegisterTools tools) {
        var field = Picker.of("register.filter.employer", Employer::name);
        field.setClearButtonVisible(true);
        field.setItems(query ->
                tools.employers().search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        field.setVisible(kind == EntryKind.REFERRAL);
        return filters.add(
                "employer",
                field,
                one -> String.valueOf(one.id()),
                id -> number(id).flatMap(tools.employers()::find));
    }

    private ComboBox<CareerCentre> centre(List<CareerCentre> centres) {
        var field = CentrePicker.of(centres, words("any"));
        field.setLabel(words("centre"));
        field.setVisible(!centres.isEmpty());
        return filters.add("centre", field, one -> String.valueOf(one.id()), id -> CentrePicker.find(centres, id));
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private String words(String key) {
        return say("register.filter." + key);
    }

    private String say(String key) {
        return filters.getTranslation(key);
    }

    RegisterQuery query(Order order, boolean ascending) {
        return new RegisterQuery(
                kind,
                centre.getOptionalValue().map(CareerCentre::id).orElse(null),
                measure.getValue(),
                status.getValue(),
                channel.getValue(),
                from.getValue(),
                to.getValue(),
                staff.getOptionalValue().map(RegisterStaff::id).orElse(null),
                employer.getOptionalValue().map(Employer::id).orElse(null),
                ground.getValue(),
                lateness.getValue(),
                text.getValue(),
                order,
                ascending);
    }
}
