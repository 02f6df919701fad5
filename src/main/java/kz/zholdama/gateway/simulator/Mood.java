package kz.zholdama.gateway.simulator;

/** How a simulated system is today. */
public enum Mood {
    FINE,
    /** Answers too late. */
    SLOW,
    /** Answers what is no answer. */
    GARBLED,
    /** Answers more than anybody should read. */
    ENDLESS,
    /** Takes nothing that it is asked or told. */
    REFUSING,
    DOWN
}
