package kz.zholdama.directory.importing;

import java.util.List;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a line or one of its cells, so that it cannot be taken over.
 *
 * @param number what stands there as code or number
 * @param column the cell that is wrong: the key of its heading, or the heading itself; null for the line as a whole
 * @param reason key of the text
 */
public record WrongLine(
        int line, String number, String name, @Nullable String column, String reason, List<Argument> arguments) {

    /** Of further lines one wrong cell each is told: a file that is wrong throughout fills no memory. */
    private static final int TOLD_IN_FULL = 1000;

    public static WrongLine of(
            int line, String number, String name, @Nullable String column, String reason, Argument... arguments) {
        return new WrongLine(line, number, name, column, reason, List.of(arguments));
    }

    /**
     * Tells what is wrong with one line beside what was told of others.
     *
     * @param type of the records in text keys
     */
    public static void tell(
            List<WrongLine> told, int line, String number, String name, String type, List<Problem> problems) {
        problems.stream()
                .limit(told.size() < TOLD_IN_FULL ? problems.size() : 1)
                .map(problem -> new WrongLine(
                        line,
                        number,
                        name,
                        problem.field() == null ? null : TableColumns.key(type, problem.field()),
                        problem.key(),
                        problem.arguments()))
                .forEach(told::add);
    }
}
