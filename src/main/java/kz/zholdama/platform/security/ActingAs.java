package kz.zholdama.platform.security;

import kz.zholdama.platform.text.TwoNames;

/**
 * In the place of a director, for a time.
 *
 * @param term  which one
 * @param basis the act that says so, as it is printed: {@code приказ № 12 от 03.03.2026}
 */
public record ActingAs(long term, TwoNames basis) {

    /** What he is called then. */
    public static final TwoNames POSITION = new TwoNames("и.о. директора", "директордың м.а.");

    /** The position with the basis, where nothing prescribes what is said beside it. */
    public String inFull() {
        return POSITION.russian() + " (" + basis.russian() + ")";
    }
}
