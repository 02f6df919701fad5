package kz.zholdama.register.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
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
                Stream.of(Lateness.values()).filter(one -> isOf(kind, one)).toList(),
                Lateness::name,
                one -> say("register.lateness." + one.name()));
        staff = staff(tools);
        channel = choice("channel", List.of(Channel.values()), Channel::name, one -> say("channel." + one.name()));
        centre = centre(tools.choice());
    }

    private static boolean isOf(EntryKind kind, Lateness one) {
        return switch (one) {
            case DECIDED_LATE -> kind == EntryKind.APPLICATION || kind.isDecision();
            case IN_TIME -> kind.isDecision();
            case OVERDUE -> kind == EntryKind.APPLICATION;
        };
    }

    /** Of the country there are too many to choose from: one is taken from an address, such as a figure leads to. */
    private Select<RegisterStaff> staff(RegisterTools tools) {
        var known = new ArrayList<>(tools.register().staff());
        var field = new Select<RegisterStaff>();
        field.setLabel(words("staff"));
        field.setItems(known);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(words("any"));
        field.setItemLabelGenerator(one -> one == null ? words("any") : one.name());
        field.setVisible(!known.isEmpty());
        return filters.add(
                "staff",
                field,
                one -> String.valueOf(one.id()),
                id -> known.stream()
                        .filter(one -> id.equals(String.valueOf(one.id())))
                        .findFirst()
                        .or(() -> number(id).filter(_ -> !tools.isOfOneCentre()).flatMap(one -> {
                            var found = Optional.of(new RegisterStaff(
                                            one, tools.statistics().nameOf(one)))
                                    .filter(staff -> !staff.name().isEmpty());
                            found.ifPresent(staff -> {
                                field.setItems(staff);
                                field.setVisible(true);
                            });
                            return found;
                        })));
    }

    private static List<String> statuses(EntryKind kind) {
        return switch (kind) {
            case APPLICATION ->
                Stream.of(ApplicationStatus.values())
                        .filter(status -> status != ApplicationStatus.ACCEPTANCE_REFUSED)
                        .map(Enum::name)
                        .toList();
            case REFERRAL ->
                Stream.concat(
                                Stream.of(ReferralStatus.values()).map(Enum::name),
                                Stream.of(RegisterLine.TAKEN, RegisterLine.SLIP_BACK))
                        .toList();
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
