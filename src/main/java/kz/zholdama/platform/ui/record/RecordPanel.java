package kz.zholdama.platform.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import kz.zholdama.platform.ui.Focus;
import kz.zholdama.platform.ui.UnsavedTyping;
import kz.zholdama.platform.ui.form.Form;
import org.jspecify.annotations.Nullable;

/** One record beside its list: its title, what belongs to it, the way back by the button or Escape. */
public class RecordPanel extends Section {

    private final H2 title;
    private final Button close = new Button(VaadinIcon.CLOSE.create());
    private final Div header;
    private final @Nullable Form<?> form;

    /** @param form what is typed into here; null for a record that is only read */
    @SuppressWarnings("this-escape") // what it calls is the framework's
    protected RecordPanel(String text, @Nullable Form<?> form) {
        this.form = form;
        title = new H2(text);
        header = new Div(title, close);
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("record.close"));
        header.addClassName("record-header");
        addClassName("record");
        getElement().setAttribute("aria-label", text);
        add(header);
    }

    /** Told beside the title, a badge. */
    protected final void addToTitle(Component badge) {
        header.addComponentAtIndex(1, badge);
    }

    /** What it holds, one below the other. */
    protected final Div data(Component... parts) {
        var data = new Div(parts);
        data.addClassName("record-data");
        return data;
    }

    final void onClose(Runnable closing) {
        close.addClickListener(_ -> closing.run());
        Shortcuts.addShortcutListener(this, closing::run, Key.ESCAPE)
                .listenOn(this)
                .resetFocusOnActiveElement(); // what is being typed counts
    }

    final UnsavedTyping typing() {
        return form == null ? new UnsavedTyping(() -> false) : form.typing();
    }

    final void focus() {
        if (form == null) {
            Focus.on(close);
        } else {
            form.focus();
        }
    }
}
