package kz.zholdama.forms;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import kz.zholdama.eligibility.Evidence;
import kz.zholdama.forms.press.PrintFonts;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a form with a missing value, a finding in which something is not filled in, or a character that the fonts do not have,
 * before anything is drawn: nothing is left out on paper in silence.
 */
enum Completeness {
    ISSUED,
    PREVIEW;

    void check(Form form) {
        form.lacking().ifPresent(component -> {
            throw RenderingFailed.value(component);
        });
        checkRecord((Record) form);
    }

    private void checkRecord(Record values) {
        for (RecordComponent component : Values.components(values)) {
            check(Values.of(component, values), component);
        }
    }

    private void check(@Nullable Object value, RecordComponent component) {
        switch (value) {
            case null -> requireMayBeMissing(component);
            case String text when text.isBlank() -> requireMayBeMissing(component);
            case String text when text.contains(Evidence.GAP) -> throw RenderingFailed.value(component.getName());
            case String text when !PrintFonts.canPrint(text) -> throw RenderingFailed.value(component.getName());
            case Integer months when months <= 0 -> throw RenderingFailed.value(component.getName());
            case Record nested -> checkRecord(nested);
            case Collection<?> values when values.isEmpty() -> requireMayBeMissing(component);
            case Collection<?> values -> values.forEach(each -> check(each, component));
            default -> {}
        }
    }

    private void requireMayBeMissing(RecordComponent component) {
        MayBeMissing allowed = component.getAnnotation(MayBeMissing.class);
        if (allowed == null || allowed.onlyInPreview() && this != PREVIEW) {
            throw RenderingFailed.value(component.getName());
        }
    }
}
