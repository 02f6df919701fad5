package kz.zholdama.journal.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.journal.ActionTexts;
import kz.zholdama.journal.JournalFilter;
import kz.zholdama.journal.JournalFilter.Sort;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.ui.DateField;
import org.jspecify.annotations.Nullable;

/** The filters above the journal; they are kept in the address, so that what was found can be bookmarked and sent. */
class JournalFilters extends Composite<Div> {

    /** Areas of actions, which are their beginnings. */
    private static final List<String> AREAS = List.of(
            "application", "draft", "decision", "referral", "document", "signing", "staff", "directory", "regulation");

    private static final int DAYS_SHOWN = 30;

    private final transient ActionTexts texts;
    private final transient Runnable changed;
    private final LocalDate today;
    private final Map<Long, String> centres;
    private final DateField from = new DateField(getTranslation("journal.filter.from"));
    private final DateField to = new DateField(getTranslation("journal.filter.to"));
    private final Select<String> area = new Select<>();
    private final Select<Sort> sort = new Select<>();
    private final ComboBox<Long> centre = new ComboBox<>(getTranslation("journal.centre"));
    private final Div chosen = new Div();
    private transient @Nullable Subject subject;
    private @Nullable Long actor;

    /** @param centres to choose from, none for staff of one centre */
    JournalFilters(ActionTexts texts, Map<Long, String> centres, LocalDate today, Runnable changed) {
        this.texts = texts;
        this.centres = centres;
        this.today = today;
        this.changed = changed;
        area.setLabel(getTranslation("journal.filter.area"));
        area.setItems(AREAS);
        offer(area, "journal.area.");
        sort.setLabel(getTranslation("journal.filter.sort"));
        sort.setItems(Sort.values());
        offer(sort, "journal.sort.");
        centre.setItems(centres.keySet());
        centre.setItemLabelGenerator(centres::get);
        centre.setPlaceholder(getTranslation("journal.filter.any"));
        centre.setClearButtonVisible(true);
        centre.setVisible(!centres.isEmpty());
        chosen.addClassName("toolbar");
        getContent().addClassName("toolbar");
        getContent().add(from, to, area, sort, centre, chosen);
        Stream.<AbstractField<?, ?>>of(from, to, area, sort, centre)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        changed.run();
                    }
                }));
    }

    private <T> void offer(Select<T> select, String prefix) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("journal.filter.any"));
        select.setItemLabelGenerator(item -> getTranslation(item == null ? "journal.filter.any" : prefix + item));
    }

    JournalFilter filter() {
        return JournalFilter.everything()
                .about(subject)
                .by(actor)
                .inCentre(centre.getValue())
                .withAction(area.getValue())
                .only(sort.getValue())
                .between(from.getValue(), to.getValue());
    }

    /** Shows everything about one record, of whatever day. */
    void showOnly(Subject record) {
        subject = record;
        startOver();
    }

    /** Shows everything that one person did, of whatever day. */
    void showOnly(long person) {
        actor = person;
        startOver();
    }

    private void startOver() {
        from.clear();
        to.clear();
        area.clear();
        sort.clear();
        showChosen();
        changed.run();
    }

    private void showChosen() {
        chosen.removeAll();
        if (subject != null) {
            chosen.add(chip(texts.subject(subject, getLocale()), () -> subject = null));
        }
        if (actor != null) {
            chosen.add(chip(getTranslation("journal.actor", named("id", actor)), () -> actor = null));
        }
    }

    private Button chip(String text, Runnable remove) {
        var chip = new Button(text, VaadinIcon.CLOSE_SMALL.create(), _ -> {
            remove.run();
            showChosen();
            changed.run();
        });
        chip.setIconAfterText(true);
        chip.setAriaLabel(getTranslation("journal.filter.remove", named("condition", text)));
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return chip;
    }

    void read(QueryParameters address) {
        var plain = address.getParameters().isEmpty();
        from.setValue(plain ? today.minusDays(DAYS_SHOWN) : day(address.getSingleParameter("from")));
        to.setValue(day(address.getSingleParameter("to")));
        area.setValue(address.getSingleParameter("area").filter(AREAS::contains).orElse(null));
        sort.setValue(address.getSingleParameter("sort")
                .flatMap(name -> Stream.of(Sort.values())
                        .filter(value -> value.name().equals(name))
                        .findFirst())
                .orElse(null));
        centre.setValue(number(address.getSingleParameter("centre"))
                .filter(centres::containsKey)
                .orElse(null));
        actor = number(address.getSingleParameter("actor")).orElse(null);
        subject = address.getSingleParameter("subject")
                .map(text -> text.split(":", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new Subject(parts[0], parts[1]))
                .orElse(null);
        showChosen();
    }

    QueryParameters address() {
        var parameters = new HashMap<String, String>();
        put(parameters, "from", from.getValue());
        put(parameters, "to", to.getValue());
        put(parameters, "area", area.getValue());
        put(parameters, "sort", sort.getValue());
        put(parameters, "centre", centre.getValue());
        put(parameters, "actor", actor);
        put(parameters, "subject", subject == null ? null : subject.type() + ":" + subject.id());
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private static Optional<Long> number(Optional<String> text) {
        return text.filter(digits -> digits.matches("\\d{1,18}")).map(Long::valueOf);
    }

    private static @Nullable LocalDate day(Optional<String> text) {
        try {
            return text.map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
