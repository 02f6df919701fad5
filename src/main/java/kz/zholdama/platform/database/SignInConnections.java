package kz.zholdama.platform.database;

/**
 * Checking a password, and whether a session may go on, has a few connections to itself: neither fails, nor waits, because work
 * has taken all of the others.
 */
public final class SignInConnections {

    /** The data source of these connections, for look-ups outside a transaction. */
    public static final String NAME = "signInDataSource";

    private static final ThreadLocal<Boolean> CHOSEN = ThreadLocal.withInitial(() -> false);

    private SignInConnections() {}

    /** From here on this thread takes these; close it at the end of its request. */
    public static Taken take() {
        CHOSEN.set(true);
        return CHOSEN::remove;
    }

    static boolean areTaken() {
        return CHOSEN.get();
    }

    /** Until it is closed. */
    public interface Taken extends AutoCloseable {

        @Override
        void close();
    }
}
