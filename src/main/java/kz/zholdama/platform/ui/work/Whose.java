package kz.zholdama.platform.ui.work;

import java.util.Locale;
import java.util.stream.Stream;

/** Whose work a desk shows. */
public enum Whose {
    /** Everybody's of the centre; what colleagues hold stands behind the rest. */
    ALL,
    /** Only what the person himself holds. */
    MINE;

    public String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All, when the address says nothing of it. */
    public static Whose of(String inAddress) {
        return Stream.of(values())
                .filter(one -> one.inAddress().equals(inAddress))
                .findFirst()
                .orElse(ALL);
    }
}
