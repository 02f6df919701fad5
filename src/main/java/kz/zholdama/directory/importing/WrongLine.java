package kz.zholdama.directory.importing;

import java.util.List;
import kz.zholdama.platform.Argument;

/**
 * A line that cannot be taken over.
 *
 * @param number what stands there as code or number
 * @param reason key below {@code directory.import.wrong.}
 */
public record WrongLine(int line, String number, String name, String reason, List<Argument> arguments) {

    public static WrongLine of(int line, String number, String name, String reason, Argument... arguments) {
        return new WrongLine(line, number, name, "directory.import.wrong." + reason, List.of(arguments));
    }

    /** The reason with a key of its own. */
    public static WrongLine withKey(int line, String number, String name, String key, Argument... arguments) {
        return new WrongLine(line, number, name, key, List.of(arguments));
    }
}
