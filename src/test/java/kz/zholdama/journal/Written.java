package kz.zholdama.journal;

import kz.zholdama.platform.events.EventType;

/** An event of tests that need an entry of their own. */
@EventType("test.written")
public record Written(String action, Subject subject, Long centreId, State before, State after) implements Happening {

    public Written(String action, Subject subject, Long centreId) {
        this(action, subject, centreId, State.NONE, State.NONE);
    }
}
