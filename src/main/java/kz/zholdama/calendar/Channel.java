package kz.zholdama.calendar;

/** The way an application comes in (Rules, item 3). It decides from which day the term counts and which papers are asked for. */
public enum Channel {
    CENTRE,
    PORTAL,
    LABOUR_EXCHANGE
}
