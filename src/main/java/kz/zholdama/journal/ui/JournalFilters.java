package kz.zholdama.journal.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.zholdama.journal.JournalFilter;
import kz.zholdama.journal.JournalFilter.Kind;
import kz.zholdama.journal.Persons;
import kz.zholdama.journal.Persons.Person;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.Focus;
import kz.zholdama.platform.ui.Picker;
import kz.zholdama.platform.ui.list.Filters;
import org.jspecify.annotations.Nullable;

/** What the journal can be narrowed to. */
final class JournalFilters {

    /** Areas of actions, which are their beginnings. */
    private static final List<String> AREAS = List.of(
            "application",
            "draft",
            "decision",
            "referral",
            "document",
            "enquiry",
            "signing",
            "staff",
            "directory",
            "regulation");

    private static final int DAYS_SHOWN = 30;

    private final Filters filters;
    private final LocalDate today;
    private final DateField from;
    private final DateField to;
    private final Select<String> area;
    private final Select<Kind> kind;
    private final ComboBox<Person> person;
    private final ComboBox<Long> centre;
    private final Condition<Subject> subject;
    private final Condition<Long> actor;

    /** @param centres to choose from, none for staff of one centre */
    JournalFilters(Filters filters, EntryTexts texts, Persons persons, Map<Long, String> centres, LocalDate today) {
        this.filters = filters;
        this.today = today;
        filters.haveLabels();
        from = filters.day(JournalAddress.FROM, words("from"));
        to = filters.day(JournalAddress.TO, words("to"));
        area = filters.choice(
                JournalAddress.AREA,
                words("area"),
                AREAS,
                one -> one,
                words("any"),
                one -> filters.getTranslation("journal.area." + one));
        kind = filters.choice(
                JournalAddress.KIND,
                words("kind"),
                List.of(Kind.values()),
                words("any"),
                one -> filters.getTranslation("journal.kind." + one));
        person = person(persons);
        centre = Picker.among(centres.keySet(), centres::get);
        centre.setLabel(filters.getTranslation("journal.column.centre"));
        centre.setPlaceholder(words("any"));
        centre.setClearButtonVisible(true);
        centre.setVisible(!centres.isEmpty());
        filters.add(
                JournalAddress.CENTRE,
                centre,
                String::valueOf,
                text -> JournalAddress.number(text).filter(centres::containsKey));
        subject = condition(JournalAddress.SUBJECT, texts::about, JournalAddress::text, JournalAddress::subject);
        actor = condition(
                JournalAddress.ACTOR,
                one -> filters.getTranslation("journal.actor", named("id", one)),
                String::valueOf,
                JournalAddress::number);
    }

    /** What is typed may be a name or an ИИН: the address has the id of the person who was found. */
    private ComboBox<Person> person(Persons persons) {
        var field = Picker.of("journal.filter.person", Person::name);
        field.setRenderer(new ComponentRenderer<>(
                one -> Picker.twoLines(one.name(), Objects.requireNonNullElse(one.lastCase(), ""))));
        field.addClassName("wide-filter");
        field.setPlaceholder(words("person.hint"));
        field.setClearButtonVisible(true);
        field.setItems(query -> persons.find(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        field.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                persons.look(chosen.getValue().id()); // for the journal itself
            }
        });
        return filters.add(
                JournalAddress.PERSON,
                field,
                one -> String.valueOf(one.id()),
                text -> JournalAddress.number(text).flatMap(persons::look));
    }

    private String words(String key) {
        return filters.getTranslation("journal.filter." + key);
    }

    private <T> Condition<T> condition(
            String name,
            Function<T, String> words,
            Function<T, @Nullable String> toText,
            Function<String, Optional<T>> fromText) {
        var field = new Condition<T>(words);
        Filters.keepInSight(field);
        var condition = filters.add(name, field, toText, fromText);
        condition.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                Focus.on(from); // the button is gone
            }
        });
        return condition;
    }

    JournalFilter filter() {
        return JournalFilter.everything()
                .about(subject.getValue())
                .ofPerson(person.getOptionalValue().map(Person::id).orElse(null))
                .by(actor.getValue())
                .inCentre(centre.getValue())
                .withAction(area.getValue())
                .only(kind.getValue())
                .between(from.getValue(), to.getValue());
    }

    /** What the address leaves to the journal: without a word of its own it means the last days. */
    void read(QueryParameters address) {
        if (address.getParameters().isEmpty()) {
            from.setValue(today.minusDays(DAYS_SHOWN));
        }
        JournalAddress.earlierKind(address).ifPresent(kind::setValue);
    }

    /** Shows everything about one record, of whatever day. */
    void showOnly(Subject record) {
        startOver(() -> subject.setValue(record));
    }

    /** Shows everything that one member of staff did, of whatever day. */
    void showOnly(long staff) {
        startOver(() -> actor.setValue(staff));
    }

    private void startOver(Runnable asking) {
        filters.change(() -> {
            Stream.of(from, to, area, kind).forEach(HasValue::clear);
            asking.run();
        });
    }
}
