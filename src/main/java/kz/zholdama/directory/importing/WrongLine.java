package kz.zholdama.directory.importing;

import java.util.List;
import kz.zholdama.platform.Argument;
import org.jspecify.annotations.Nullable;

/**
 * A line that cannot be taken over.
 *
 * @param number what stands there as code or number
 * @param column the cell that is wrong: the key of its heading, or the heading itself; null for the line as a whole
 * @param reason key below {@code directory.import.wrong.}
 */
public record WrongLine(
        int line, String number, String name, @Nullable String column, String reason, List<Argument> arguments) {

    private static final int TOLD_IN_FULL = 1000;

    public static WrongLine of(int line, String number, String name, String reason, Argument... arguments) {
        return new WrongLine(line, number, name, null, "directory.import.wrong." + reason, List.of(arguments));
    }

    /** The reason with a key of its own. */
    public static WrongLine withKey(int line, String number, String name, String key, Argument... arguments) {
        return new WrongLine(line, number, name, null, key, List.of(arguments));
    }

    public WrongLine in(@Nullable String cell) {
        return new WrongLine(line, number, name, cell, reason, arguments);
    }

    /** How many cells of one line are told, when so many are told already: a file that is wrong throughout fills no memory. */
    public static int mostOfOneLine(int told) {
        return told < TOLD_IN_FULL ? Integer.MAX_VALUE : 1;
    }
}
