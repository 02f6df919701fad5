package kz.zholdama.notice;

import static kz.zholdama.notice.Placeholder.ADDRESS;
import static kz.zholdama.notice.Placeholder.CENTRE;
import static kz.zholdama.notice.Placeholder.DAY;
import static kz.zholdama.notice.Placeholder.LINK;
import static kz.zholdama.notice.Placeholder.NUMBER;
import static kz.zholdama.notice.Placeholder.PHONE;

import java.util.EnumSet;
import java.util.Set;

/** What somebody is told of. The names are stored and part of message keys: they never change. */
public enum Occasion {

    /** His application has its number and its term runs (A2.3). */
    REGISTERED(Recipient.APPLICANT, EnumSet.of(NUMBER), EnumSet.of(CENTRE, ADDRESS, PHONE)),

    /** The director signed: the result is ready to be fetched. Which it is, the paper says. */
    DECIDED(Recipient.APPLICANT, EnumSet.of(NUMBER), EnumSet.of(CENTRE, ADDRESS, PHONE)),

    /** What was signed was annulled and the case is open again. */
    ANNULLED(Recipient.APPLICANT, EnumSet.of(NUMBER), EnumSet.of(CENTRE, ADDRESS, PHONE)),

    /** The slip of a referral is due in a day or so (A4, A5, A8: within five working days). */
    SLIP_SOON(Recipient.EMPLOYER, EnumSet.of(NUMBER, LINK), EnumSet.of(DAY, CENTRE, ADDRESS, PHONE)),

    SLIP_DUE(Recipient.EMPLOYER, EnumSet.of(NUMBER, LINK), EnumSet.of(DAY, CENTRE, ADDRESS, PHONE)),

    SLIP_LATE(Recipient.EMPLOYER, EnumSet.of(NUMBER, LINK), EnumSet.of(DAY, CENTRE, ADDRESS, PHONE)),

    /** A specialist sent back what a host had answered online, with a reason that the page shows. */
    SLIP_SENT_BACK(Recipient.EMPLOYER, EnumSet.of(NUMBER, LINK), EnumSet.of(CENTRE, ADDRESS, PHONE)),

    /** A host answered online; a specialist takes it over or sends it back. */
    SLIP_SENT(Recipient.SPECIALIST, EnumSet.of(NUMBER), EnumSet.of(LINK, CENTRE)),

    /** A director sent a case back to her who had sent it on. */
    RETURNED(Recipient.SPECIALIST, EnumSet.of(NUMBER), EnumSet.of(LINK, CENTRE)),

    /** A colleague, or his director, gave him a case to go on with. */
    GIVEN(Recipient.SPECIALIST, EnumSet.of(NUMBER), EnumSet.of(LINK, CENTRE)),

    /** Another centre gave a case to this one; somebody has to take it up. */
    MOVED_IN(Recipient.DIRECTOR, EnumSet.of(NUMBER), EnumSet.of(LINK, CENTRE)),

    /** A note in a case speaks to him. */
    MENTIONED(Recipient.COLLEAGUE, EnumSet.of(NUMBER), EnumSet.of(LINK, CENTRE)),

    /** A case waits for a signature. */
    SUBMITTED(Recipient.DIRECTOR, EnumSet.of(NUMBER), EnumSet.of(LINK, CENTRE));

    private final Recipient recipient;

    @SuppressWarnings("ImmutableEnumChecker") // nobody is handed these
    private final Set<Placeholder> demanded;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Placeholder> offered;

    Occasion(Recipient recipient, Set<Placeholder> demanded, Set<Placeholder> offered) {
        this.recipient = recipient;
        this.demanded = demanded;
        this.offered = offered;
    }

    public Recipient recipient() {
        return recipient;
    }

    /** In which texts of it are kept: the staff is written to by letters alone. */
    public Set<Style> styles() {
        return recipient.roles().isEmpty() ? EnumSet.allOf(Style.class) : EnumSet.of(Style.LETTER);
    }

    /** Without these a text tells its reader nothing. */
    public Set<Placeholder> demanded() {
        return EnumSet.copyOf(demanded);
    }

    /** All that a text of it may hold. */
    public Set<Placeholder> known() {
        var known = EnumSet.copyOf(demanded);
        known.addAll(offered);
        return known;
    }
}
