package kz.zholdama.platform.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.Focus;
import org.jspecify.annotations.Nullable;

/**
 * The filters above a list, kept in its address, so that a list can be bookmarked and sent. What may be somebody's name or
 * number stays out of it. On a narrow screen, which they would fill, they stand folded behind one button; what is typed to
 * search by stays in sight.
 */
public final class Filters extends Composite<Div> {

    private static final int SEARCH_AFTER_MS = 300;

    private static final String IN_SIGHT = "filter-in-sight";

    private final List<Filter<?>> all = new ArrayList<>();
    private final FilterFold fold = new FilterFold(getContent());
    private Runnable changed = () -> {};

    /** @param name in the address; null to stay out of it */
    private record Filter<T>(
            @Nullable String name,
            HasValue<?, T> field,
            T plain,
            Function<T, @Nullable String> toText,
            Function<String, Optional<T>> fromText) {

        void reset() {
            field.setValue(plain);
        }

        boolean isSet() {
            return !Objects.equals(field.getValue(), plain);
        }

        Component component() {
            return (Component) field;
        }

        void read(QueryParameters address) {
            if (name != null) {
                field.setValue(
                        address.getSingleParameter(name).flatMap(fromText).orElse(plain));
            }
        }

        /** Whether the address asks for what cannot be chosen here, or no more. */
        boolean isBeyond(QueryParameters address) {
            return name != null
                    && address.getSingleParameter(name)
                            .filter(text -> !component().isVisible()
                                    || fromText.apply(text).isEmpty())
                            .isPresent();
        }

        String label() {
            return field instanceof HasLabel labelled ? Objects.requireNonNullElse(labelled.getLabel(), "") : "";
        }

        void put(Map<String, String> address) {
            var text = isSet() ? toText.apply(field.getValue()) : null;
            if (name != null && text != null) {
                address.put(name, text);
            }
        }
    }

    Filters() {
        getContent().addClassName("toolbar");
    }

    /** For filters whose labels stand above them. */
    public void haveLabels() {
        getContent().addClassName("labelled");
    }

    /** Told when a person changes a filter. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /**
     * A filter that the address tells.
     *
     * @param toText   null for what the address keeps quiet about
     * @param fromText empty for what it cannot say; the filter is then not set
     */
    public <T, F extends Component & HasValue<?, T>> F add(
            String name, F field, Function<T, @Nullable String> toText, Function<String, Optional<T>> fromText) {
        return add(name, field, field.getEmptyValue(), toText, fromText);
    }

    /** @param plain what is so when the address says nothing of it */
    public <T, F extends Component & HasValue<?, T>> F add(
            String name,
            F field,
            T plain,
            Function<T, @Nullable String> toText,
            Function<String, Optional<T>> fromText) {
        return added(field, new Filter<T>(name, field, plain, toText, fromText));
    }

    /** A filter that stays out of the address. */
    public <T, F extends Component & HasValue<?, T>> F add(F field) {
        return added(field, new Filter<T>(null, field, field.getEmptyValue(), _ -> null, _ -> Optional.empty()));
    }

    private <F extends Component & HasValue<?, ?>> F added(F field, Filter<?> filter) {
        all.add(filter);
        field.getElement()
                .getClassList()
                .set(FilterFold.FOLDS, !field.getElement().getClassList().contains(IN_SIGHT));
        field.addValueChangeListener(event -> {
            fold.tell(folded().filter(Filter::isSet).count());
            if (event.isFromClient()) {
                changed.run();
            }
        });
        getContent().add(field);
        return field;
    }

    /** A field for words to search by, for {@link #add}. */
    public static TextField search(String placeholder) {
        var field = new TextField();
        field.setPlaceholder(placeholder);
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SEARCH_AFTER_MS);
        field.addClassName("list-search");
        keepInSight(field);
        return field;
    }

    /**
     * One of several values, by its name in the address.
     *
     * @param any what stands for none chosen
     */
    public <E extends Enum<E>> Select<E> choice(
            String name, String label, Collection<E> values, String any, Function<E, String> words) {
        return choice(name, label, values, Enum::name, any, words);
    }

    /** @param names what the address calls a value */
    public <T> Select<T> choice(
            String name,
            String label,
            Collection<T> values,
            Function<T, @Nullable String> names,
            String any,
            Function<T, String> words) {
        var field = new Select<T>();
        field.setLabel(label);
        field.setItems(values);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(any);
        field.setItemLabelGenerator(value -> value == null ? any : words.apply(value));
        return add(
                name,
                field,
                names,
                text -> values.stream()
                        .filter(value -> text.equals(names.apply(value)))
                        .findFirst());
    }

    /** A day, in the address as {@code 2026-03-02}. */
    public DateField day(String name, String label) {
        return add(name, new DateField(label), LocalDate::toString, Filters::day);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** Only those of which something is so. */
    public Checkbox only(String name, String label) {
        return add(name, new Checkbox(label), yes -> yes ? "yes" : null, _ -> Optional.of(true));
    }

    /** Has a filter stand beside the button behind which a narrow screen has the others; said before it is added. */
    public static void keepInSight(Component filter) {
        filter.getElement().getClassList().add(IN_SIGHT);
    }

    /** Puts the button before the filters that a narrow screen folds; a single one is left as it is. */
    void fold() {
        var folded =
                folded().map(Filter::component).filter(Component::isVisible).toList();
        if (folded.size() > 1) {
            getContent().addComponentAtIndex(getContent().indexOf(folded.getFirst()), fold);
            getContent().addClassName("foldable");
        }
    }

    private Stream<Filter<?>> folded() {
        return all.stream()
                .filter(filter -> filter.component().getElement().getClassList().contains(FilterFold.FOLDS));
    }

    /** Something else in the same line. */
    void addPart(Component part) {
        getContent().add(part);
    }

    public void addFirst(Component part) {
        getContent().addComponentAsFirst(part);
    }

    /** Hides all but one; null to show them again. */
    public void showOnly(@Nullable Component one) {
        getContent().getChildren().forEach(part -> part.setVisible(one == null || part.equals(one)));
    }

    boolean isAnySet() {
        return all.stream().anyMatch(Filter::isSet);
    }

    /** Lets go of every filter. Whoever asked goes on in the first, as a button beside the empty list is gone then. */
    public void clear() {
        change(() -> all.forEach(Filter::reset));
        getContent()
                .getChildren()
                .filter(HasValue.class::isInstance)
                .findFirst()
                .ifPresent(first -> {
                    fold.openFor(first);
                    Focus.on(first);
                });
    }

    /** Sets them as a person would: the list is read once, and the address says so. */
    public void change(Runnable setting) {
        setting.run();
        changed.run();
    }

    void read(QueryParameters address) {
        all.forEach(filter -> filter.read(address));
    }

    /**
     * Sets all of them as an address says, what it keeps quiet about to nothing.
     *
     * @return the labels of those for which it asks what is there no more
     */
    List<String> show(QueryParameters address) {
        var beyond = all.stream().filter(filter -> filter.isBeyond(address)).toList();
        all.forEach(Filter::reset);
        all.stream().filter(filter -> !beyond.contains(filter)).forEach(filter -> filter.read(address));
        return beyond.stream().map(Filter::label).toList();
    }

    void put(Map<String, String> address) {
        all.forEach(filter -> filter.put(address));
    }
}
