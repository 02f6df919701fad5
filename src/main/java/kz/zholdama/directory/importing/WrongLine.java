package kz.zholdama.directory.importing;

import java.util.List;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a line or one of its cells, so that it cannot be taken over.
 *
 * @param number what stands there as code or number
 * @param problem its field is the cell that is wrong: the key of its heading, or the heading itself
 */
public record WrongLine(int line, String number, String name, Problem problem) {

    /** Of further lines one wrong cell each is told: a file that is wrong throughout fills no memory. */
    private static final int TOLD_IN_FULL = 1000;

    public static WrongLine of(
            int line, String number, String name, @Nullable String column, String reason, Argument... arguments) {
        return new WrongLine(line, number, name, Problem.of(column, reason, arguments));
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
                .map(problem ->
                        problem.field() == null ? problem : problem.beside(TableColumns.key(type, problem.field())))
                .map(problem -> new WrongLine(line, number, name, problem))
                .forEach(told::add);
    }
}
