package kz.zholdama.intake;

/** What the later stages of a case may do with applications. Every call is checked for role, centre and version. */
public interface Applications {

    /**
     * Reads a case of the caller's centre for a command on it, locking it until the transaction ends.
     *
     * @param expectedVersion the version that the caller's screen shows
     * @throws AlreadyDecided when somebody changed the case since
     * @throws org.springframework.security.access.AccessDeniedException for a case of another centre (journalled)
     * @throws NoSuchApplication when there is none
     */
    Application lock(long id, long expectedVersion);

    /** Reads a case of the caller's scope and journals the look. Same exceptions as {@link #lock}, but no version. */
    Application look(long id);
}
