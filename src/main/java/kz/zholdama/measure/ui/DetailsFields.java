package kz.zholdama.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/**
 * Takes the form on which a kind asks for its details. Each field is named as its problems name it, so that what is wrong is told
 * beside it.
 */
public interface DetailsFields {

    /** Makes a field known under its name and has every change of it saved. Where it stands, {@link #add} says. */
    <C extends Component & HasValue<?, ?>> C field(String name, C field);

    /** Fields whose names begin so are gone from the form. */
    void forget(String prefix);

    /** For changes that are no change of a field, such as a line added. */
    void changed();

    /** Puts parts of the form below what stands there. */
    void add(Component... parts);

    default String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    /** Fields beside each other, as far as the screen is wide enough. */
    static Div row(Component... components) {
        var row = new Div(components);
        row.addClassName("form-grid");
        return row;
    }

    /** A field shows an empty text where nothing is known. */
    static String shown(@Nullable String value) {
        return value == null ? "" : value;
    }
}
