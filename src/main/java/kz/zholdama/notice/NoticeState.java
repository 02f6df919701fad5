package kz.zholdama.notice;

/** What has become of a notice. The names are stored and part of message keys. */
public enum NoticeState {
    /** Not sent yet, or to be tried again. */
    WAITING,
    SENT,
    /** Refused for good, or tried for too long: only a person sends it again. */
    FAILED,
    /** Written while nothing was configured that could carry it. */
    KEPT
}
