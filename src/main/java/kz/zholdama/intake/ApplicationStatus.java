package kz.zholdama.intake;

import java.util.EnumSet;
import java.util.Set;

/** Where an application stands. "Overdue" is not a status: it is a date that has passed. */
public enum ApplicationStatus {
    /** Papers incomplete or expired: a receipt (A3) was given, nothing was registered. Final. */
    ACCEPTANCE_REFUSED,
    REGISTERED,
    /** A referral or a reasoned refusal is being drawn up, or came back from the director. */
    PREPARED,
    AWAITING_DIRECTOR,
    /** The director signed; for a referral the slip is awaited. */
    ISSUED,
    SLIP_RETURNED,
    CLOSED,
    WITHDRAWN;

    /** In these the case is not over; with an issued referral it blocks a second one of the same kind while the referral runs. */
    public static final Set<ApplicationStatus> RUNNING =
            Set.copyOf(EnumSet.of(REGISTERED, PREPARED, AWAITING_DIRECTOR, ISSUED, SLIP_RETURNED));

    /** In these the specialist may examine the case and prepare its decision. */
    public static final Set<ApplicationStatus> EXAMINABLE = Set.copyOf(EnumSet.of(REGISTERED, PREPARED));

    /** In these the statutory term of A2.3 runs. */
    public static final Set<ApplicationStatus> UNDECIDED =
            Set.copyOf(EnumSet.of(REGISTERED, PREPARED, AWAITING_DIRECTOR));
}
