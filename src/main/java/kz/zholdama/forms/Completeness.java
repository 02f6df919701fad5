package kz.zholdama.forms;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
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

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Arrays.stream(components)
                    .forEach(component -> component.getAccessor().setAccessible(true));
            return components;
        }
    };

    void check(Form form) {
        form.lacking().ifPresent(component -> {
            throw RenderingFailed.value(component);
        });
        checkRecord((Record) form);
    }

    private void checkRecord(Record values) {
        for (RecordComponent component : COMPONENTS.get(values.getClass())) {
            check(valueOf(component, values), component);
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

    private static @Nullable Object valueOf(RecordComponent component, Record values) {
        try {
            return component.getAccessor().invoke(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
