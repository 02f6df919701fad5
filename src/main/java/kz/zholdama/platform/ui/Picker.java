package kz.zholdama.platform.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;

/** Fields that look things up in the directories while a few letters are typed. */
public final class Picker {

    private static final int PAGE = 30;

    private Picker() {}

    /** What is shown is fetched a screenful at a time. */
    public static <T> ComboBox<T> of(String labelKey, ItemLabelGenerator<T> label) {
        var picker = of(label);
        picker.setLabel(picker.getTranslation(labelKey));
        return picker;
    }

    /** The same for a form, which labels it. */
    public static <T> ComboBox<T> of(ItemLabelGenerator<T> label) {
        var picker = among(List.<T>of(), label);
        picker.setPageSize(PAGE);
        picker.setPlaceholder(picker.getTranslation("picker.type"));
        picker.setOverlayWidth("34rem");
        return picker;
    }

    /** One of what is at hand. */
    public static <T> ComboBox<T> among(Collection<T> all, ItemLabelGenerator<T> label) {
        var picker = new ComboBox<T>();
        picker.setItems(all);
        picker.setItemLabelGenerator(label);
        picker.addClassName("takes-first"); // of what is found while typing, by Tab or Enter (zh-keys.js)
        return picker;
    }

    /** A text for which what is known is offered: the arrows go to it, and without them what was typed stays. */
    public static ComboBox<String> free(String labelKey) {
        var picker = of(labelKey, (String text) -> text);
        picker.removeClassName("takes-first");
        picker.addClassName("free-text"); // of which Enter goes on, too (zh-keys.js)
        picker.setPlaceholder(null);
        picker.setAllowCustomValue(true);
        picker.addCustomValueSetListener(
                typed -> picker.setValue(typed.getDetail().strip()));
        return picker;
    }

    public static Div twoLines(String first, String second) {
        var below = new Span(second);
        below.addClassName("muted");
        var lines = new Div(new Span(first), below);
        lines.addClassName("two-lines");
        return lines;
    }
}
