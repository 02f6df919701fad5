package kz.zholdama.referral;

/**
 * A referral with what its screen needs of the application.
 *
 * @param mayAct whether the caller may record what came of it
 */
public record ReferralCase(ReferralFile referral, String applicationNumber, long applicationVersion, boolean mayAct) {

    /** The state of a case that a screen shows: a command on it is refused when somebody has changed either since. */
    public record Seen(long applicationId, long applicationVersion, long referralVersion) {}

    public Seen seen() {
        return new Seen(referral.applicationId(), applicationVersion, referral.version());
    }
}
