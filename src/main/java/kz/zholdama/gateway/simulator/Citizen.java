package kz.zholdama.gateway.simulator;

/** What a simulated person does when 1414 asks him. */
public enum Citizen {
    /** Reads the code out to whoever takes his application. */
    READS_CODE,
    /** Answers the message himself. */
    ANSWERS,
    REFUSES,
    /** Does nothing until the time is over. */
    IS_SILENT,
    HAS_NO_TELEPHONE,
    /** Consents, and it is over before anybody can ask. */
    CONSENTS_BRIEFLY
}
