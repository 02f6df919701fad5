package kz.zholdama.platform.ui.form;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;

/** Shows of a field that it must be filled in, on all kinds of fields alike. */
public final class RequiredMark {

    /** For what has a role that takes no such attribute: a button, a group of checkboxes. */
    private static final String SEEN_ONLY = """
            this.updateComplete.then(() => [this, ...this.querySelectorAll('[aria-required]')]
                .forEach(part => part.removeAttribute('aria-required')))""";

    private RequiredMark() {}

    public static void show(HasValue<?, ?> field, boolean required) {
        field.setRequiredIndicatorVisible(required);
        switch (field) {
            case Select<?> list -> list.getElement().executeJs(SEEN_ONLY);
            case CheckboxGroup<?> group -> group.getElement().executeJs(SEEN_ONLY);
            default -> {}
        }
    }
}
