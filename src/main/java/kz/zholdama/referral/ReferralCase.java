package kz.zholdama.referral;

/**
 * A referral with what its screen needs of the application.
 *
 * @param mayAct whether the caller may record what came of it
 */
public record ReferralCase(ReferralFile referral, String applicationNumber, long applicationVersion, boolean mayAct) {

    public Seen seen() {
        return new Seen(referral.applicationId(), applicationVersion, referral.version());
    }
}
