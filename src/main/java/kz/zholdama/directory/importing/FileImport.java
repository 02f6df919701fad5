package kz.zholdama.directory.importing;

import java.util.List;

/** How one directory takes a file over. */
public interface FileImport<R> {

    /** Type of its records in text keys. */
    String type();

    /** What the file says. */
    Sheet<R> read(TableFile file);

    /** What that means for the directory as it is now. */
    ImportPlan<R> plan(String hash, List<R> rows, List<WrongLine> wrong);

    /** Keeps others off what the plan speaks of until the running transaction ends; called before anything is read. */
    default void lock(ImportPlan<R> plan) {}

    /**
     * Carries a plan out in the running transaction. What is changed or retired raises its own event; what is added does not,
     * and keeps the import instead.
     */
    void carryOut(ImportPlan<R> plan, long importId, Progress progress);

    /** Rows with what is wrong beside them. */
    record Sheet<R>(List<R> rows, List<WrongLine> wrong) {}
}
