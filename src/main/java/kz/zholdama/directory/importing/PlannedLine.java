package kz.zholdama.directory.importing;

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
        int line, LineKind kind, String number, String name, String was, Long id, R value, WrongLine wrong) {

    public static <R> PlannedLine<R> wrong(WrongLine wrong) {
        return new PlannedLine<>(wrong.line(), LineKind.WRONG, wrong.number(), wrong.name(), null, null, null, wrong);
    }
}
