package kz.zholdama.platform.database;

import kz.zholdama.platform.UserFacingException;

/** What a person is told about an {@link Outage}: it is the system and not he. */
public final class SystemAway extends UserFacingException {

    private static final String BUSY = "error.busy";

    private SystemAway(String messageKey) {
        super(messageKey);
    }

    /** The database does not answer, or took the connection back: whether the last step of a change was done is not known. */
    static SystemAway unreachable() {
        return new SystemAway("error.away");
    }

    /** The database went away before anything was committed, or was asked afterwards: nothing was changed. */
    public static SystemAway unchanged() {
        return new SystemAway("error.away.unchanged");
    }

    /**
     * Work was under way when the database went away, and it is not back: nobody knows whether it was done.
     *
     * @param messageKey says where to look
     */
    public static SystemAway unknown(String messageKey) {
        return new SystemAway(messageKey);
    }

    /** Somebody else's change kept what this one needs for too long; nothing was changed. */
    static SystemAway busy() {
        return new SystemAway(BUSY);
    }

    /** What is told when the same action changed something before, or may have. */
    public SystemAway afterChanges() {
        return messageKey().equals(BUSY) ? new SystemAway("error.busy.perhaps-changed") : this;
    }
}
