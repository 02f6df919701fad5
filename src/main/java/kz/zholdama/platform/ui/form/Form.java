package kz.zholdama.platform.ui.form;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.RefusalText;
import kz.zholdama.platform.ui.UnsavedTyping;
import org.jspecify.annotations.Nullable;

/**
 * The form of a record: a field for a component, named and labelled after it ({@code <texts><name>} in the bundles). What cannot
 * be read, is missing or too long is told beside the field before a service is asked; what the service refuses is told there
 * afterwards. Enter in a line or at a choice and Ctrl+S save; what a colleague saved meanwhile is shown beside what was typed.
 */
public class Form<V> extends Composite<Div> {

    private final transient Parts<V> parts;
    private final String texts;
    private final Fields fields = new Fields(this);
    private final Bindings bindings = new Bindings();
    private final ErrorSummary summary = new ErrorSummary();
    private final ConflictPanel conflict = new ConflictPanel();
    private final transient Refusals refusals = new Refusals(fields, summary, this::compare);
    private final FormLayout layout = new FormLayout();
    private final transient SavingKeys keys;
    private final UnsavedTyping typing = new UnsavedTyping(this::isTouched);
    private transient Map<String, @Nullable Object> shown = Map.of();
    private long version;
    private Runnable save = () -> {};
    private transient Supplier<Optional<Stored<V>>> stored = Optional::empty;
    private Runnable taken = () -> {};

    /** @param texts what the text keys of its labels begin with, {@code staff.} */
    @SuppressWarnings("this-escape") // what it hands out is not used before the form is on a page
    public Form(Class<V> type, String texts) {
        this.parts = new Parts<>(type);
        this.texts = texts;
        layout.setAutoResponsive(true);
        layout.setAutoRows(true);
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        layout.setColumnWidth("11em");
        layout.setMaxColumns(2);
        getContent().addClassName("form");
        getContent().add(summary, conflict, layout);
        keys = new SavingKeys(getContent(), this::save);
    }

    /** What stands in the fields as a form comes onto its page was not typed by anyone. */
    @Override
    protected final void onAttach(AttachEvent event) {
        if (event.isInitialAttach()) {
            forget();
        }
    }

    /** For a form beside a list, and other narrow places. */
    public final Form<V> inOneColumn() {
        layout.setMaxColumns(1);
        return this;
    }

    public final TextField text(String name, int longest) {
        return text(name, new TextField(), longest);
    }

    /** The same of a field with a label of its own. */
    public final TextField text(String name, TextField field, int longest) {
        LongestText.of(field, longest);
        return add(name, field, Form::typed, text -> text);
    }

    public final TextArea area(String name, int longest) {
        var field = new TextArea();
        LongestText.of(field, longest);
        return wide(add(name, field, Form::typed, text -> text));
    }

    public final DateField date(String name) {
        return add(name, new DateField(""));
    }

    /** A whole number. */
    public final IntegerField number(String name) {
        var field = new IntegerField();
        field.setStepButtonsVisible(true);
        return add(name, field);
    }

    private static @Nullable String typed(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** A field of the component's own type. */
    public final <P, F extends Component & HasValue<?, P>> F add(String name, F field) {
        return add(name, field, value -> value, value -> value);
    }

    /**
     * A field of another type than its component.
     *
     * @param toPart  what the record keeps of the field's value
     * @param toField is asked for no null
     */
    public final <P, T, F extends Component & HasValue<?, P>> F add(
            String name,
            F field,
            SerializableFunction<P, @Nullable T> toPart,
            SerializableFunction<T, @Nullable P> toField) {
        parts.demand(name);
        return put(name, field, toPart, toField);
    }

    /** A field that is none of the record's: what it holds is asked of the field itself. */
    public final <P, F extends Component & HasValue<?, P>> F aside(String name, F field) {
        return put(name, field, value -> value, value -> value);
    }

    private <P, T, F extends Component & HasValue<?, P>> F put(
            String name,
            F field,
            SerializableFunction<P, @Nullable T> toPart,
            SerializableFunction<T, @Nullable P> toField) {
        if (field instanceof HasLabel labelled
                && Objects.requireNonNullElse(labelled.getLabel(), "").isEmpty()) {
            labelled.setLabel(getTranslation(texts + name));
        }
        bindings.bind(name, field, toPart, toField);
        layout.add(field);
        keys.listenIn(field);
        return fields.add(name, field);
    }

    public final <F extends Component> F require(F field) {
        require(field, true);
        return field;
    }

    /** For a field that is asked for by what stands in another. */
    public final void require(Component field, boolean required) {
        bindings.require(field, required);
        if (field instanceof HasValue<?, ?> asked) {
            RequiredMark.show(asked, required);
        }
    }

    /** Shows that it must be filled in, where the service tells so together with everything else. */
    public final <F extends Component & HasValue<?, ?>> F expect(F field) {
        RequiredMark.show(field, true);
        return field;
    }

    /** Lets a field go that was taken off the form. */
    public final <F extends Component & HasValue<?, ?>> void leave(F field) {
        bindings.forget(field);
        fields.forget(field);
    }

    /** Takes the whole width. */
    public final <F extends Component> F wide(F field) {
        layout.setColspan(field, 2);
        return field;
    }

    /** Something between the fields that is none: a hint, a note. */
    public final <C extends Component> C insert(C part) {
        layout.add(part);
        return wide(part);
    }

    /** What a service refuses in this way is told beside a field. */
    @SafeVarargs
    public final void tellBeside(String field, Class<? extends UserFacingException>... types) {
        for (var type : types) {
            refusals.tellBeside(field, type);
        }
    }

    /** Who tells what is refused for no reason that a field shows; otherwise it is told at the edge of the screen. */
    public final void tellElsewhere(Consumer<UserFacingException> teller) {
        refusals.tellElsewhere(teller);
    }

    /** What Enter, Ctrl+S, a button and "save mine" do; most often {@link #submit}. */
    public final void onSave(Runnable action) {
        save = action;
    }

    /**
     * Lets what was typed be compared with what a colleague saved meanwhile.
     *
     * @param reader reads the record as it is stored now; empty when it is gone
     * @param taker  told when the stored record was taken in place of what was typed
     */
    public final void shareWith(Supplier<Optional<Stored<V>>> reader, Runnable taker) {
        stored = reader;
        taken = taker;
    }

    public final void setReadOnly(boolean readOnly) {
        fields.setReadOnly(readOnly);
    }

    public final void show(V value) {
        show(new Stored<>(value, 0));
    }

    /** Shows a record as it is stored, forgetting what was typed and told. Components without a field go through unchanged. */
    public final void show(Stored<V> record) {
        begin(parts.apart(record.value()), record.version());
    }

    /** Empties the fields, for what is entered anew. */
    public final void clear() {
        begin(Map.of(), 0);
    }

    private void begin(Map<String, @Nullable Object> all, long stored) {
        put(all);
        summary.clear();
        goOnFrom(stored);
        forget();
    }

    private void put(Map<String, @Nullable Object> all) {
        shown = all;
        bindings.read(shown);
        fields.unmark();
    }

    /** The version that what is typed is held against. */
    public final long version() {
        return version;
    }

    /** The same record under another version, what is typed staying: something of it changed that has no field here. */
    public final void goOnFrom(long newer) {
        version = newer;
        conflict.clear();
    }

    final boolean isTouched() {
        return isAttached() && fields.isTouched();
    }

    private void forget() {
        fields.remember();
    }

    public final UnsavedTyping typing() {
        return typing;
    }

    public final void focus() {
        fields.focus();
    }

    /** The record typed; empty when it cannot be read, is incomplete or too long, which is then told. */
    private Optional<V> value() {
        summary.clear();
        fields.unmark();
        var all = new HashMap<String, @Nullable Object>(shown);
        if (!bindings.write(all)) {
            summary.show(fields.marks());
            return Optional.empty();
        }
        try {
            return Optional.of(parts.together(all));
        } catch (UserFacingException refused) { // by the record itself
            refusals.tell(refused);
            return Optional.empty();
        }
    }

    public final void save() {
        save.run();
    }

    /**
     * Hands what was typed to a service.
     *
     * @param done told of its answer, and not when something was wrong, which is then told here
     */
    public final <R> void submit(Function<V, R> command, Consumer<R> done) {
        value().ifPresent(value -> act(() -> command.apply(value), done));
    }

    /** @return whether it was done; if not, what was wrong has been told */
    public final boolean attempt(Consumer<V> command) {
        var outcome = new ArrayList<V>();
        submit(
                value -> {
                    command.accept(value);
                    return value;
                },
                outcome::add);
        return !outcome.isEmpty();
    }

    /** Does something else to the record than saving what was typed; what is refused is told as there. */
    public final <R> void act(Supplier<R> command, Consumer<R> done) {
        summary.clear();
        conflict.clear();
        R result;
        try {
            result = command.get();
        } catch (UserFacingException refused) {
            refusals.tell(refused);
            return;
        }
        done.accept(result);
    }

    private void compare(ChangedMeanwhile changed) {
        var theirs = stored.get();
        if (theirs.isEmpty()) {
            refusals.tellAtTheEdge(changed);
            return;
        }
        var mine = fields.texts();
        conflict.show(
                RefusalText.of(this, changed),
                mine,
                textsOf(theirs.get().value()),
                () -> {
                    goOnFrom(theirs.get().version());
                    save();
                },
                () -> {
                    show(theirs.get());
                    focus();
                    taken.run();
                });
    }

    /** How another record would read in these fields, which hold what was typed again afterwards. */
    private Map<String, String> textsOf(V other) {
        var typed = new HashMap<String, @Nullable Object>(shown);
        bindings.writeDraft(typed);
        var before = shown;
        put(parts.apart(other));
        var read = fields.texts();
        bindings.read(typed);
        shown = before;
        return read;
    }
}
