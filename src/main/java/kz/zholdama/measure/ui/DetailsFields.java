package kz.zholdama.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Function;
import kz.zholdama.directory.pickers.OfferedNames;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.form.LongestText;
import kz.zholdama.platform.ui.form.RequiredMark;
import org.jspecify.annotations.Nullable;

/**
 * Takes the fields in which a kind asks for its details. Each field is named as its problems name it, so that what is wrong is
 * told beside it.
 */
public interface DetailsFields extends HasComponents {

    /** Makes a field known under its name and has every change of it saved. Where it stands, {@link #add} says. */
    <C extends Component & HasValue<?, ?>> C field(String name, C field);

    /** Fields whose names begin so are gone. */
    void forget(String prefix);

    /** For changes that are no change of a field, such as a line added. */
    void changed();

    /** The applicant's own, as far as it is typed. */
    String surname();

    String getTranslation(String key, Object... arguments);

    /** Marks a field as one that has to be filled in. */
    default <C extends Component & HasValue<?, ?>> C require(C field) {
        RequiredMark.show(field, true);
        return field;
    }

    /** A text labelled {@code intake.<name>}. */
    default TextField text(String name, int longest) {
        return field(name, limited(new TextField(getTranslation("intake." + name)), longest));
    }

    /** A text labelled {@code intake.<name>}, for which names are offered. */
    default ComboBox<String> offered(String name, OfferedNames.Source names) {
        var text = field(name, OfferedNames.of("intake." + name, names));
        text.addCustomValueSetListener(_ -> changed());
        return text;
    }

    /** A day labelled {@code intake.<name>}. */
    default DateField day(String name) {
        return field(name, new DateField(getTranslation("intake." + name)));
    }

    /** One of several, labelled {@code intake.<name>}. */
    default <T> RadioButtonGroup<T> choice(String name, List<T> items, Function<T, String> textKey) {
        return choice(name, "intake." + name, items, textKey);
    }

    default <T> RadioButtonGroup<T> choice(String name, String labelKey, List<T> items, Function<T, String> textKey) {
        var group = new RadioButtonGroup<T>(getTranslation(labelKey));
        group.setItems(items);
        group.setItemLabelGenerator(item -> getTranslation(textKey.apply(item)));
        return field(name, group);
    }

    default RadioButtonGroup<Boolean> yesOrNo(String name) {
        return choice(name, List.of(true, false), yes -> yes ? "kind.yes" : "kind.no");
    }

    static TextField limited(TextField text, int longest) {
        LongestText.of(text, longest);
        return text;
    }

    /** Takes the whole width. */
    static <C extends HasStyle> C wide(C field) {
        field.addClassName("wide");
        return field;
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
