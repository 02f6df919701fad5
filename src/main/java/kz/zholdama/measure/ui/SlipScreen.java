package kz.zholdama.measure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.Facet;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.platform.ui.form.LongestText;

/** Asks for the slip of a kind. */
public interface SlipScreen<P extends ChosenPlace, S extends ReturnSlip> extends Facet {

    /** Most characters of a text on a slip. */
    int LONGEST_TEXT = 500;

    Class<P> place();

    Class<S> slip();

    /** Puts the fields of the slip on its form, whose labels begin with {@code slip.}; the service tells what is missing. */
    void ask(Form<S> form);

    /**
     * A text that may be a name out of a directory: shown in the language of the screen, kept in Russian, as it is printed.
     *
     * @param kept  what was typed, as it is kept
     * @param shown what is kept, in a language
     */
    default TextField name(
            Form<S> form, String name, UnaryOperator<String> kept, BiFunction<String, Locale, String> shown) {
        var field = new TextField();
        LongestText.of(field, LONGEST_TEXT);
        return form.add(
                name,
                field,
                typed -> typed.isBlank() ? null : kept.apply(typed.strip()),
                text -> shown.apply(text, UI.getCurrent().getLocale()));
    }

    /** What the referral says already, before anything was recorded. */
    S expected(P place);

    /** Like {@link #expected}, where nobody knows the kind. @throws ClassCastException when it is of another */
    default S expectedAny(ChosenPlace place) {
        return expected(place().cast(place));
    }
}
