package kz.zholdama.platform.scans;

import java.util.regex.Pattern;

/** What a picture from a scanner or a telephone stays below: a sheet of A4 at 1,200 dots an inch has 140 million. */
final class Pixels {

    private static final long MOST = 150_000_000;
    private static final int LONGEST_SIDE = 30_000;

    /**
     * Marks of a page, a picture or a program that a browser would run, where descriptions have marks with a prefix only; and how
     * documents and archives begin, which are found anywhere in a file.
     */
    private static final Pattern CODE = Pattern.compile(
            "<(!doctype|html|head|body|script|iframe|frame|svg|object|embed|img|style"
                    + "|link|meta|form|video|audio|\\?php)(?![\\w:-])|%PDF-|PK\\x03\\x04",
            Pattern.CASE_INSENSITIVE);

    private Pixels() {}

    static boolean areTooMany(long width, long height) {
        return width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST;
    }

    /** Whether what stands beside the pixels holds code of a page. */
    static boolean hideCode(String beside) {
        return CODE.matcher(beside).find();
    }
}
