package kz.zholdama.journal;

import org.jspecify.annotations.Nullable;

/**
 * Looks at personal data, and refusals: what is journalled though nothing changes. A change is journalled by the
 * {@link Happening} that it raises. The actor, his address and the time are taken from the current session and the clock.
 */
public interface Journal {

    /** Records that personal data was looked at; committed on its own, also when the caller only reads. */
    void looked(Subject subject, @Nullable Long centreId);

    /** The same of a look that an auditor tells apart from others: the entry's action is the one given with {@code .looked}. */
    void looked(String action, Subject subject, @Nullable Long centreId);

    /**
     * Records a refused look or action; committed on its own, although the caller's transaction is about to fail. The
     * entry's action is the one given with {@code .refused} behind it; that of {@link #looked} is {@code <type>.looked}.
     */
    void refused(String action, Subject subject, @Nullable Long centreId);

    /** Records that a list was written into a file; committed on its own. The entry's action is {@code <type>.exported}. */
    void exported(Subject subject, @Nullable Long centreId);

    /**
     * Tells how the entries of the running transaction are written, at its very end; what the watcher throws rolls it back.
     *
     * @throws IllegalStateException outside of a transaction
     */
    void follow(Watcher watcher);

    /** Is told how many entries are written. */
    @FunctionalInterface
    interface Watcher {

        void written(int done, int of);
    }
}
