package kz.zholdama.gateway.calling;

import kz.zholdama.gateway.Failure;

/** A call that brought no answer. Says nothing of what was asked. */
public final class CallFailed extends Exception {

    private final Failure why;

    public CallFailed(Failure why) {
        super(why.name(), null, false, false); // expected: told by a word, not by a trace
        this.why = why;
    }

    public Failure why() {
        return why;
    }
}
