package kz.zholdama.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;

/** The entries of one transaction, written when everything else of it has been. */
class PendingEntries implements TransactionSynchronization {

    private final Consumer<List<EntryContent>> append;
    private final List<EntryContent> entries = new ArrayList<>();
    private boolean written;

    PendingEntries(Consumer<List<EntryContent>> append) {
        this.append = append;
    }

    void add(EntryContent content) {
        if (written) {
            append.accept(List.of(content)); // recorded by another callback at the end of the transaction
        } else {
            entries.add(content);
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        append.accept(List.copyOf(entries));
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
