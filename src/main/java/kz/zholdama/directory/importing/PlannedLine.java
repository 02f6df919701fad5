package kz.zholdama.directory.importing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for one record.
 *
 * @param line  0 for a record that is missing in the file
 * @param was   name or place before, null where there is nothing to tell
 * @param id    of the record that is there already, null for a new one
 * @param value as the file has it, null for one to be retired and a wrong one
 * @param wrong why it cannot be taken over, null when it can
 */
public record PlannedLine<R>(
        int line,
        LineKind kind,
        String number,
        String name,
        @Nullable String was,
        @Nullable Long id,
        @Nullable R value,
        @Nullable WrongLine wrong) {

    /** What the file has for a line of it that can be taken over. */
    public R taken() {
        return Objects.requireNonNull(value, "a line without a value");
    }

    public static <R> PlannedLine<R> wrong(WrongLine wrong) {
        return new PlannedLine<>(wrong.line(), LineKind.WRONG, wrong.number(), wrong.name(), null, null, null, wrong);
    }
}
