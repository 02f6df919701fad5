package kz.zholdama.notice.sending;

import java.util.Optional;

/** One way by which notices go: a component of this package, with its words {@code notice.way.<name>}. */
public interface Way {

    /** Stored and part of message keys: lower-case, never changed. */
    String name();

    /** Whether it takes a short text without a subject. */
    boolean isBrief();

    /** Whether this installation has it. */
    boolean isConfigured();

    /** Where somebody is reached by it; empty for who left nothing of the sort. */
    Optional<String> address(Reachable whom);

    /**
     * Sends it, in bounded time. It may have been sent before by a node that died over it: what is sent carries the notice's id,
     * so that a duplicate can be told.
     */
    Outcome send(Letter letter);
}
