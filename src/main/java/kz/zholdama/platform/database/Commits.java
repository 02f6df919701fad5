package kz.zholdama.platform.database;

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

    private final ThreadLocal<Integer> begun = ThreadLocal.withInitial(() -> 0);

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (transaction.isReadOnly()) {
            return;
        }
        begun.set(begun.get() + 1);
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(CHANGED, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** Of the running request; outside of one nobody knows. */
    public boolean isNothingChanged() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(CHANGED, RequestAttributes.SCOPE_REQUEST) == null;
    }

    /** How many commits this thread began so far: what they changed is there, or perhaps it is. */
    public int begun() {
        return begun.get();
    }
}
