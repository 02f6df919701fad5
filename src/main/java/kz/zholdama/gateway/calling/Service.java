package kz.zholdama.gateway.calling;

import java.util.Locale;

/** The systems that are called, each with an address of its own. */
public enum Service {
    /** Persons, employment and education, by SOAP. */
    GATEWAY,
    CONSENT,
    DOCUMENTS,
    LABOUR_MARKET;

    /** As the log calls it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
