package kz.zholdama.measure.parts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An occupation of НК РК 01-2017 with its name as it was on that day. */
public record ChosenOccupation(@Nullable Long id, String code, String name) {

    /** @throws NullPointerException when it is not of the directory */
    public long storedId() {
        return Objects.requireNonNull(id, "Not of the directory");
    }
}
