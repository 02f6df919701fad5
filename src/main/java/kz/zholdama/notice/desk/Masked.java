package kz.zholdama.notice.desk;

import java.util.regex.Pattern;

/** What administrators see of addresses and links: enough to tell one from another, nothing to use. */
final class Masked {

    /** Whoever has the code of a slip answers for its host. */
    private static final Pattern LINK = Pattern.compile("(https?://[^\\s/]+/)\\S+");

    private Masked() {}

    /** {@code a***@e***.kz}, {@code +7 *** *** ** 67}. */
    static String address(String address) {
        var at = address.lastIndexOf('@');
        if (at < 0) {
            return address.length() < 4 ? "***" : "+7 *** *** ** " + address.substring(address.length() - 2);
        }
        var dot = address.lastIndexOf('.');
        return first(address) + "***@" + first(address.substring(at + 1)) + "***"
                + (dot > at ? address.substring(dot) : "");
    }

    private static String first(String text) {
        return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1));
    }

    static String text(String text) {
        return LINK.matcher(text).replaceAll("$1***");
    }
}
