package kz.zholdama.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.transaction.support.TransactionSynchronization;

/** The entries of one transaction, written when everything else of it has been. */
class PendingEntries implements TransactionSynchronization {

    private final BiConsumer<List<EntryContent>, Journal.Watcher> append;
    private final List<EntryContent> entries = new ArrayList<>();
    private Journal.Watcher watcher = ChainedJournal.NOBODY;
    private boolean written;

    PendingEntries(BiConsumer<List<EntryContent>, Journal.Watcher> append) {
        this.append = append;
    }

    void add(EntryContent content) {
        if (written) {
            // recorded by another callback at the end of the transaction
            append.accept(List.of(content), ChainedJournal.NOBODY);
        } else {
            entries.add(content);
        }
    }

    void follow(Journal.Watcher by) {
        watcher = by;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        append.accept(List.copyOf(entries), watcher);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
