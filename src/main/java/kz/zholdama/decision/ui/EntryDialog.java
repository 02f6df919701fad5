package kz.zholdama.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import kz.zholdama.platform.ui.form.LongestText;
import org.jspecify.annotations.Nullable;

/** A small form over the case. Stays open, with everything typed, until what it asks for has been saved. */
public abstract class EntryDialog extends Dialog {

    private final FormLayout form = new FormLayout();
    private final Button save = new Button();

    private @Nullable Focusable<?> first;

    @SuppressWarnings("this-escape") // what it calls is the framework's; nobody here overrides it
    protected EntryDialog(String titleKey) {
        setHeaderTitle(getTranslation(titleKey));
        addClassName("entry-dialog");
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        add(form);
        save.setText(getTranslation("cases.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER).allowBrowserDefault();
        save.addClickListener(_ -> submit());
        addOpenedChangeListener(event -> {
            if (event.isOpened() && first != null) {
                first.focus();
            }
        });
        getFooter().add(new Button(getTranslation("cases.cancel"), _ -> close()), save);
    }

    protected final void ask(Component... fields) {
        form.add(fields);
        beginWith(fields[0]);
    }

    /** Takes the whole width. */
    protected final void askWide(Component field) {
        form.add(field);
        form.setColspan(field, 2);
        beginWith(field);
    }

    private void beginWith(Component field) {
        if (first == null && field instanceof Focusable<?> focusable) {
            first = focusable;
        }
    }

    protected final void nameButton(String key) {
        save.setText(getTranslation(key));
    }

    private void submit() {
        if (isComplete() && LongestText.fits(form) && save()) {
            close();
        }
    }

    /** Marks the fields that lack something. */
    protected abstract boolean isComplete();

    /** @return whether it was saved; if not, the person has been told why */
    protected abstract boolean save();

    protected static <C extends Component & HasValue<?, ?> & HasValidation> boolean filled(C field) {
        var missing = field.isEmpty() || field.getValue() instanceof String text && text.isBlank();
        field.setErrorMessage(field.getTranslation("form.required"));
        field.setInvalid(missing);
        return !missing;
    }
}
