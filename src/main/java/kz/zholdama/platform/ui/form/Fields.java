package kz.zholdama.platform.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.IntegerField.IntegerFieldI18n;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.ui.Focus;
import kz.zholdama.platform.ui.RefusalText;
import kz.zholdama.platform.ui.form.ErrorSummary.Line;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a screen by the names under which a service knows them: the components of the record that it is given. Tells
 * beside a field what is wrong with it, and gathers the lines of the summary in the order of the screen.
 */
public final class Fields {

    private final Component screen;
    private final Map<String, Component> named = new LinkedHashMap<>();
    private List<Object> untouched = List.of();

    /** @param screen that the fields are on, at whatever depth */
    public Fields(Component screen) {
        this.screen = screen;
    }

    public <C extends Component & HasValue<?, ?>> C add(String name, C field) {
        named.put(name, field);
        if (field instanceof IntegerField number) { // which has no words of its own for what is no number
            number.setI18n(new IntegerFieldI18n().setBadInputErrorMessage(screen.getTranslation("form.number")));
        }
        return field;
    }

    /** Something that is no field, beside which a problem is told: a list of scans, a panel. */
    public void addPlace(String name, Component place) {
        named.put(name, place);
    }

    /** Lets go the fields of a line that was taken away. */
    public void forget(String prefix) {
        named.keySet().removeIf(name -> name.startsWith(prefix));
    }

    void forget(Component field) {
        named.values().remove(field);
    }

    public Optional<Component> find(@Nullable String name) {
        return Optional.ofNullable(name == null ? null : named.get(name));
    }

    /** Takes every mark away, but for what cannot be read: that stays wrong until it is typed anew. */
    void unmark() {
        named.values().stream()
                .filter(HasValidation.class::isInstance)
                .filter(field -> unreadable(field).isEmpty())
                .forEach(field -> ((HasValidation) field).setInvalid(false));
    }

    /** Marks fields that hold what cannot be read or is too long; required ones are for the form or the service to ask. */
    public List<Line> check() {
        return marked(unread());
    }

    /** Marks fields that a service finds wrong, and those that cannot be read, of which it knows only that they are empty. */
    public List<Line> mark(List<Problem> problems) {
        unmark();
        var messages = unread();
        var elsewhere = new ArrayList<Line>();
        for (var problem : problems) {
            var message = RefusalText.of(screen, problem);
            find(problem.field())
                    .ifPresentOrElse(
                            field -> messages.putIfAbsent(field, message),
                            () -> elsewhere.add(new Line(null, message)));
        }
        return Stream.concat(elsewhere.stream(), marked(messages).stream()).toList();
    }

    /** Marks one field as soon as it is known to be wrong. */
    public void tell(Problem problem) {
        find(problem.field()).ifPresent(field -> marked(Map.of(field, RefusalText.of(screen, problem))));
    }

    private Map<Component, String> unread() {
        var messages = new LinkedHashMap<Component, String>();
        shown().forEach(field -> unreadable(field)
                .or(() -> LongestText.problem(field))
                .ifPresent(message -> messages.put(field, message)));
        return messages;
    }

    private List<Line> marked(Map<Component, String> messages) {
        messages.forEach((field, message) -> {
            if (field instanceof HasValidation validated) {
                validated.setErrorMessage(message);
                validated.setInvalid(true);
            }
        });
        var order = new ArrayList<Component>();
        gather(screen, order);
        return messages.entrySet().stream()
                .map(entry -> new Line(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(line -> order.indexOf(line.field())))
                .toList();
    }

    /** The lines of all fields that are marked now, however that came. */
    List<Line> marks() {
        var messages = new LinkedHashMap<Component, String>();
        shown().filter(field -> field instanceof HasValidation validated && validated.isInvalid())
                .forEach(field ->
                        messages.put(field, Objects.requireNonNullElse(((HasValidation) field).getErrorMessage(), "")));
        return marked(messages);
    }

    /**
     * What the component itself finds wrong, such as a text that is no date or no number. It answers so when it is asked by a
     * form, which checks by itself what is required.
     */
    @SuppressWarnings("unchecked")
    static Optional<String> unreadable(Component field) {
        if (!(field instanceof HasValidator<?> validated && field instanceof HasValue<?, ?> value)) {
            return Optional.empty();
        }
        var result = ((HasValidator<Object>) validated)
                .getDefaultValidator()
                .apply(value.getValue(), new ValueContext(field));
        return result.isError() ? Optional.of(result.getErrorMessage()) : Optional.empty();
    }

    private Stream<Component> shown() {
        return named.values().stream().filter(Fields::isShown);
    }

    static boolean isShown(Component field) {
        return field.isVisible() && field.getParent().map(Fields::isShown).orElse(true);
    }

    private static void gather(Component part, List<Component> order) {
        order.add(part);
        part.getChildren().filter(child -> !child.getElement().isTextNode()).forEach(child -> gather(child, order));
    }

    /** From now on {@link #isTouched} tells whether something else stands in the fields. */
    public void remember() {
        untouched = values();
    }

    public boolean isTouched() {
        return !untouched.equals(values());
    }

    private List<Object> values() {
        return named.values().stream()
                .filter(HasValue.class::isInstance)
                .<Object>map(field -> Objects.requireNonNullElseGet(
                        ((HasValue<?, ?>) field).getValue(),
                        () -> unreadable(field).orElse(""))) // what cannot be read was typed, too
                .toList();
    }

    void setReadOnly(boolean readOnly) {
        named.values().stream()
                .filter(HasValue.class::isInstance)
                .forEach(field -> ((HasValue<?, ?>) field).setReadOnly(readOnly));
    }

    /** Where typing goes on: the first field that takes it. */
    public void focus() {
        shown().filter(field -> !(field instanceof HasValue<?, ?> value && value.isReadOnly()))
                .findFirst()
                .or(() -> shown().findFirst())
                .ifPresent(Focus::on);
    }

    /** Labels with what the fields show now, to be read. */
    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        named.values().forEach(field -> {
            if (field instanceof HasLabel labelled && field instanceof HasValue<?, ?>) {
                texts.put(Objects.requireNonNullElse(labelled.getLabel(), ""), FieldText.of(field));
            }
        });
        return texts;
    }
}
