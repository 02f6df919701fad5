package kz.zholdama.journal.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A filter that only links and buttons set: in words while it is set, and a press takes it away. */
final class Condition<T> extends AbstractCompositeField<Button, Condition<T>, T> {

    private final transient Function<T, String> words;

    Condition(Function<T, String> words) {
        super(null);
        this.words = words;
        var button = getContent();
        button.setIcon(VaadinIcon.CLOSE_SMALL.create());
        button.setIconAfterText(true);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.addClickListener(_ -> {
            setPresentationValue(null);
            setModelValue(null, true);
        });
        button.setVisible(false);
    }

    @Override
    protected void setPresentationValue(@Nullable T value) {
        var text = value == null ? "" : words.apply(value);
        getContent().setText(text);
        getContent().setAriaLabel(getTranslation("journal.filter.remove", named("condition", text)));
        getContent().setVisible(value != null);
    }
}
