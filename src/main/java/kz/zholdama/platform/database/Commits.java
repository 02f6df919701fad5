package kz.zholdama.platform.database;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Remembers of a request whether it changed anything, or may have: "nothing was changed" is said only when it is so. What
 * commits {@link Aside} does not count: it is no change of what a person sees.
 */
@Component
public class Commits implements TransactionExecutionListener {

    private static final String CHANGED = Commits.class.getName();

    private final ThreadLocal<Integer> unanswered = ThreadLocal.withInitial(() -> 0);

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (transaction.isReadOnly()) {
            return;
        }
        unanswered.set(unanswered.get() + 1);
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(CHANGED, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** Of a commit that failed it is not always told here. */
    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (!transaction.isReadOnly() && failure == null) {
            unanswered.set(unanswered.get() - 1);
        }
    }

    /** Of the running request; outside of one nobody knows. */
    public boolean isNothingChanged() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(CHANGED, RequestAttributes.SCOPE_REQUEST) == null;
    }

    /** How many commits of this thread, so far, failed: their changes are there or not. */
    public int unanswered() {
        return unanswered.get();
    }
}
