package kz.zholdama.platform.ui.form;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Optional;

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
        field.addValueChangeListener(_ -> longest.problem().ifPresent(message -> {
            field.setErrorMessage(message);
            field.setInvalid(true);
        }));
    }

    /** What is wrong with a field whose text is too long. */
    static Optional<String> problem(Component field) {
        return Optional.ofNullable(ComponentUtil.getData(field, LongestText.class))
                .flatMap(LongestText::problem);
    }

    private Optional<String> problem() {
        var typed = field.getValue().strip().length();
        return typed <= most
                ? Optional.empty()
                : Optional.of(field.getTranslation("errors.too-long", named("most", most), named("typed", typed)));
    }
}
