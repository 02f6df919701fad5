package kz.zholdama.platform.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.zholdama.platform.ui.Focus;

/**
 * A form over the page. Stays open, with everything typed, until what it asks for has been done; then it closes. Who leaves it
 * before is asked first when something was typed.
 */
public class FormDialog<V> extends Dialog {

    private final Form<V> form;
    private final Button save = new Button();

    /** @param titleKey text key of its heading */
    @SuppressWarnings("this-escape") // what it calls is the framework's
    public FormDialog(String titleKey, Form<V> form) {
        this.form = form;
        setHeaderTitle(getTranslation(titleKey));
        setWidth("36rem");
        setMaxWidth("100%");
        add(form);
        save.setText(getTranslation("form.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(_ -> form.save());
        getFooter().add(new Button(getTranslation("form.cancel"), _ -> leave()), save);
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        Shortcuts.addShortcutListener(this, this::leave, Key.ESCAPE)
                .listenOn(this)
                .resetFocusOnActiveElement(); // what is being typed counts
        Focus.onceOpen(this, form::focus);
    }

    private void leave() {
        form.typing().leave(this::close);
    }

    public final Form<V> form() {
        return form;
    }

    /** Says above the fields what or whom they are about. */
    public final FormDialog<V> about(Component subject) {
        subject.addClassName("dialog-about");
        addComponentAsFirst(subject);
        return this;
    }

    /** The button that saves, by a text key. */
    public final FormDialog<V> nameButton(String key) {
        save.setText(getTranslation(key));
        return this;
    }

    /** What saving does. The dialog closes before {@code done} is told of the answer, so that the page below has the focus. */
    public final <R> FormDialog<V> submits(Function<V, R> command, Consumer<R> done) {
        form.onSave(() -> submit(command, done));
        return this;
    }

    /** A further button, which saves in another way. */
    public final <R> FormDialog<V> offers(String key, Function<V, R> command, Consumer<R> done) {
        getFooter().add(new Button(getTranslation(key), _ -> submit(command, done)));
        return this;
    }

    private <R> void submit(Function<V, R> command, Consumer<R> done) {
        form.submit(command, answer -> {
            close();
            done.accept(answer);
        });
    }

    /** The same for a service without an answer. */
    public final FormDialog<V> submits(Consumer<V> command, Runnable done) {
        return submits(
                value -> {
                    command.accept(value);
                    return value;
                },
                _ -> done.run());
    }
}
