package kz.zholdama.decision;

import java.util.Arrays;

/** Why a director sent a decision back. {@link #code()} is what the database stores: it never changes. */
public enum ReturnReason {
    DOCUMENTS_NOT_CHECKED("R1"),
    GROUND_NOT_PROVEN("R2"),
    GROUND_OVERLOOKED("R3"),
    PLACE_UNSUITABLE("R4"),
    TERM_WRONG("R5"),
    DATA_WRONG("R6"),
    OTHER("R9");

    private final String code;

    ReturnReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static ReturnReason ofCode(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reason " + code));
    }
}
