package kz.zholdama.platform.ui.form;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import java.util.Optional;
import kz.zholdama.platform.ui.Focus;

/** How long a text may be. What is longer is never cut while it is typed or pasted: it is told beside the field and not saved. */
public final class LongestText {

    private final TextFieldBase<?, String> field;
    private final int most;

    private LongestText(TextFieldBase<?, String> field, int most) {
        this.field = field;
        this.most = most;
    }

    /** @param most in characters, without white space at both ends */
    public static void of(TextFieldBase<?, String> field, int most) {
        var longest = new LongestText(field, most);
        ComponentUtil.setData(field, LongestText.class, longest);
        field.addValueChangeListener(_ -> longest.fits());
    }

    /** The same for a field that a binder checks. */
    public static Validator<String> validator(Component field, int most) {
        return (typed, _) ->
                length(typed) <= most ? ValidationResult.ok() : ValidationResult.error(message(field, typed, most));
    }

    /** What is wrong with a field whose text is too long. */
    static Optional<String> problem(Component part) {
        return Optional.ofNullable(ComponentUtil.getData(part, LongestText.class))
                .filter(longest -> length(longest.field.getValue()) > longest.most)
                .map(longest -> message(part, longest.field.getValue(), longest.most));
    }

    /** Marks every field on this part of a page whose text is too long, and leads to the first. @return whether there is none */
    public static boolean fits(Component part) {
        var first = firstTooLong(part);
        first.ifPresent(Focus::on);
        return first.isEmpty();
    }

    private static Optional<Component> firstTooLong(Component part) {
        var longest = ComponentUtil.getData(part, LongestText.class);
        if (longest != null) {
            return longest.fits() ? Optional.empty() : Optional.of(part);
        }
        return part
                .getChildren()
                .filter(child -> !child.getElement().isTextNode() && child.isVisible())
                .map(LongestText::firstTooLong)
                .toList()
                .stream()
                .flatMap(Optional::stream)
                .findFirst(); // all are looked at, so that all are marked
    }

    private boolean fits() {
        var tooLong = length(field.getValue()) > most;
        if (tooLong) {
            field.setErrorMessage(message(field, field.getValue(), most));
            field.setInvalid(true);
        }
        return !tooLong;
    }

    private static int length(String typed) {
        return typed == null ? 0 : typed.strip().length();
    }

    private static String message(Component field, String typed, int most) {
        return field.getTranslation("errors.too-long", named("most", most), named("typed", length(typed)));
    }
}
