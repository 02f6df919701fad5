package kz.zholdama.directory.records;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value that a directory holds, or is to hold. */
public interface Listed {

    /** Null while it is being entered. */
    @Nullable
    Long id();

    /** @throws NullPointerException while it is being entered */
    default long storedId() {
        return Objects.requireNonNull(id(), "not entered yet");
    }
}
