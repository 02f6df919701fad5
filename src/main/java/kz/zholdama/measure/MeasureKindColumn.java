package kz.zholdama.measure;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import kz.zholdama.eligibility.MeasureKind;
import org.jspecify.annotations.Nullable;

/** A kind of measure by its stable name, in whatever table it stands. */
@Converter(autoApply = true)
class MeasureKindColumn implements AttributeConverter<MeasureKind, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable MeasureKind kind) {
        return kind == null ? null : kind.name();
    }

    @Override
    public @Nullable MeasureKind convertToEntityAttribute(@Nullable String name) {
        return name == null ? null : new MeasureKind(name);
    }
}
