package kz.zholdama.referral;

/** The state of a case that a screen shows: a command on it is refused when somebody has changed either since. */
public record Seen(long applicationId, long applicationVersion, long referralVersion) {}
