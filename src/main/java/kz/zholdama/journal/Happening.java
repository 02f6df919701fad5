package kz.zholdama.journal;

import kz.zholdama.platform.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What a transition of a record raises: published with Spring's {@code ApplicationEventPublisher} in the transaction that makes
 * it, in which the journal writes its entry. No change without its entry, no entry without its change; outside of a writing
 * transaction publishing throws an {@link org.springframework.transaction.IllegalTransactionStateException}.
 *
 * <p>A record with an {@link EventType}; it carries ids, codes, numbers and days. Who did it, from where and when the journal
 * takes from the session and the clock.
 */
public interface Happening {

    /** What the entry calls it; the label is in the bundles under {@code journal.action.}. */
    default String action() {
        return getClass().getAnnotation(EventType.class).value();
    }

    Subject subject();

    /** The centre in whose chain it is written; null for what belongs to no centre. */
    @Nullable
    Long centreId();

    default State before() {
        return State.NONE;
    }

    default State after() {
        return State.NONE;
    }
}
