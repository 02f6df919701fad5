package kz.zholdama.testing;

import java.util.List;

/**
 * In which language screens are looked at at which widths: at each width and in each language once, or, asked for by
 * {@code -Plooks}, at each width in each language.
 */
public final class Looks {

    /** From the widest, where every page begins. */
    public static final List<Integer> WIDTHS = List.of(1280, 768, 390);

    private static final boolean ALL = Boolean.getBoolean("zholdama.looks");

    private Looks() {}

    /** @param language {@code ru} or {@code kk}, whose words are the longer ones */
    public static List<Integer> in(String language) {
        if (ALL) {
            return WIDTHS;
        }
        return language.equals("kk") ? WIDTHS.subList(1, 3) : WIDTHS.subList(0, 1);
    }
}
