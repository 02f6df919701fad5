package kz.zholdama.gateway.calling;

import kz.zholdama.gateway.Failure;

/** A call that brought no answer. Says nothing of what was asked. */
public final class CallFailed extends Exception {

    private final Failure why;
    private final boolean called;

    public CallFailed(Failure why) {
        this(why, true);
    }

    private CallFailed(Failure why, boolean called) {
        super(why.name(), null, false, false); // expected: told by a word, not by a trace
        this.why = why;
        this.called = called;
    }

    /** The system is left alone for a while. */
    static CallFailed leftAlone() {
        return new CallFailed(Failure.UNREACHABLE, false);
    }

    /** Whether the system was called at all. */
    public boolean called() {
        return called;
    }

    public Failure why() {
        return why;
    }
}
