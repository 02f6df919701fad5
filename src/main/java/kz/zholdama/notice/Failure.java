package kz.zholdama.notice;

/** Why a notice was not delivered when it was last tried. The names are stored and part of message keys. */
public enum Failure {
    /** There is no such address, or it takes nothing. */
    REFUSED,
    /** The server asks to come back later. */
    LATER,
    /** The server does not answer, or not in time. */
    UNREACHABLE,
    /** The server takes nothing from this application: its settings are wrong. */
    SETTINGS,
    /** Something unexpected; the log has an incident. */
    UNEXPECTED,
    /** Tried for days. */
    GIVEN_UP
}
