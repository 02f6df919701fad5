package kz.zholdama.measure.resettlement;

/** What the A11 slip offers to underline. The names are stored: they never change. */
public enum Housing {
    HOUSING,
    SERVICE_HOUSING,
    DORMITORY_ROOM,
    RENT_SUBSIDY
}
