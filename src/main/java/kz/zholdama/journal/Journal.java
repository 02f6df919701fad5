package kz.zholdama.journal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the journal. The actor, his address and the time are taken from the current session and the clock. Actions are
 * dotted lower-case words, {@code application.registered}; their labels are in the bundles under {@code journal.action.}.
 */
public interface Journal {

    /**
     * Records a change. Takes part in the running transaction: no change without its entry, no entry without its change.
     * The states say which fields changed; of a citizen's data they name what an auditor needs, never more.
     *
     * @param centreId null for what belongs to no centre
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a writing transaction
     */
    void record(String action, Subject subject, @Nullable Long centreId, Map<String, ?> before, Map<String, ?> after);

    /** Records that personal data was looked at; committed on its own, also when the caller only reads. */
    void looked(Subject subject, @Nullable Long centreId);

    /**
     * Records a refused look or action; committed on its own, although the caller's transaction is about to fail. The
     * entry's action is the one given with {@code .refused} behind it; that of {@link #looked} is {@code <type>.looked}.
     */
    void refused(String action, Subject subject, @Nullable Long centreId);
}
