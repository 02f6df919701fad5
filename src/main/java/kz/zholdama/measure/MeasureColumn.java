package kz.zholdama.measure;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import kz.zholdama.eligibility.Measure;
import org.jspecify.annotations.Nullable;

/** A measure by its stable name, in whatever table it stands. */
@Converter(autoApply = true)
class MeasureColumn implements AttributeConverter<Measure, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Measure measure) {
        return measure == null ? null : measure.name();
    }

    @Override
    public @Nullable Measure convertToEntityAttribute(@Nullable String name) {
        return name == null ? null : new Measure(name);
    }
}
