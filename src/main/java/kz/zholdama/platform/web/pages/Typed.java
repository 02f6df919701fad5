package kz.zholdama.platform.web.pages;

import java.util.regex.Pattern;

/** What somebody typed, as a page shows it again: no longer than a field takes, and nothing in it that is no text. */
public final class Typed {

    private static final int LONGEST_CODE = 40; // as its field in code.html
    private static final Pattern NO_TEXT = Pattern.compile("\\p{Cntrl}");

    private Typed() {}

    public static String code(String typed) {
        return text(typed, LONGEST_CODE);
    }

    public static String text(String typed, int longest) {
        return NO_TEXT.matcher(typed.substring(0, Math.min(typed.length(), longest)))
                .replaceAll("");
    }
}
