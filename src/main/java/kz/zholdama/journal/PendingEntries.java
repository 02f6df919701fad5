package kz.zholdama.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;

/** The entries of one transaction, written when everything else of it has been. */
class PendingEntries implements TransactionSynchronization {

    private final Consumer<List<Draft>> append;
    private final List<Draft> drafts = new ArrayList<>();
    private boolean written;

    PendingEntries(Consumer<List<Draft>> append) {
        this.append = append;
    }

    void add(Draft draft) {
        if (written) {
            append.accept(List.of(draft)); // recorded by another callback at the end of the transaction
        } else {
            drafts.add(draft);
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        append.accept(List.copyOf(drafts));
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
