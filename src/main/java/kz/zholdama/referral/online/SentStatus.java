package kz.zholdama.referral.online;

/** What became of what a host sent. The names are stored: they never change. */
public enum SentStatus {
    AWAITING,
    /** A specialist recorded what came of the referral after it was sent. */
    TAKEN_OVER,
    SENT_BACK,
    /** The referral was annulled before anyone looked. */
    TOO_LATE
}
