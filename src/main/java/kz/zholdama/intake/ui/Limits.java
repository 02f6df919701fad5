package kz.zholdama.intake.ui;

import org.jspecify.annotations.Nullable;

/** How much the fields of the wizard take; the service checks it again. */
final class Limits {

    static final int TEXT = 300;
    static final int SHORT = 100;

    private Limits() {}

    /** A field shows an empty text where nothing is known. */
    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
