package kz.zholdama.labourmarket;

import java.util.EnumSet;
import java.util.Set;

/** How a message stands. */
public enum MessageState {
    WAITING,
    /** Tried so often that somebody should look; it is tried on. */
    LATE,
    TAKEN,
    /** It holds up those after it of its case until an administrator acts. */
    REFUSED,
    /** An administrator let it go. */
    LET_GO;

    /** On which an administrator acts. */
    public static final Set<MessageState> NOT_TAKEN = Set.copyOf(EnumSet.of(LATE, REFUSED));
}
