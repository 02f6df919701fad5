package kz.zholdama.platform.scans;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A JPEG, segment by segment. Nothing is decoded: that it says how large it is, and has bits enough for it, tells it from a file
 * that only begins and ends like one. A telephone puts a second picture, as whole as the first, behind it.
 */
final class ScannedJpeg {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_SHOWN_FRAME = 0xC2;
    private static final int LAST_FRAME = 0xCF;
    private static final int TABLES = 0xC4;
    private static final int EXTENSION = 0xC8;
    private static final int FRAME_LENGTH = 8;
    private static final int BLOCK = 8;

    private final byte[] content;
    private int at;
    private long blocks;
    private long scanned;

    private ScannedJpeg(byte[] content) {
        this.content = content;
    }

    /** What is wrong with it; null for nothing. */
    static @Nullable ScanFlaw flaw(byte[] content) {
        var jpeg = new ScannedJpeg(content);
        @Nullable ScanFlaw flaw;
        do {
            flaw = jpeg.picture();
        } while (flaw == null && jpeg.isAt(START));
        return flaw == null && jpeg.at < content.length ? ScanFlaw.FOREIGN : flaw;
    }

    /** From its start behind its end; every block of it takes a bit at least. */
    private @Nullable ScanFlaw picture() {
        blocks = 0;
        scanned = 0;
        while (at + 1 < content.length && byteAt(at) == 0xFF) {
            var mark = byteAt(at + 1);
            if (mark == END) {
                at += 2;
                skipFilling();
                return blocks == 0 || scanned * Byte.SIZE < blocks ? ScanFlaw.DAMAGED : null;
            }
            if (mark == 0xFF) { // a filling byte
                at++;
            } else if (mark == START || mark >= FIRST_RESTART && mark <= LAST_RESTART) {
                at += 2;
            } else {
                var flaw = segment(mark);
                if (flaw != null) {
                    return flaw;
                }
            }
        }
        return ScanFlaw.DAMAGED;
    }

    private @Nullable ScanFlaw segment(int mark) {
        var length = at + 3 < content.length ? byteAt(at + 2) << 8 | byteAt(at + 3) : 0;
        var from = at + 4;
        at += 2 + length;
        if (length < 2 || at > content.length) {
            return ScanFlaw.DAMAGED;
        }
        if (mark == START_OF_SCAN) {
            scan();
            return blocks == 0 ? ScanFlaw.DAMAGED : null;
        }
        if (mark >= FIRST_FRAME && mark <= LAST_FRAME && mark != TABLES) {
            return mark <= LAST_SHOWN_FRAME && mark != EXTENSION && length >= FRAME_LENGTH
                    ? frame(from)
                    : ScanFlaw.DAMAGED;
        }
        var isText = mark == COMMENT || mark >= FIRST_APPLICATION && mark <= LAST_APPLICATION;
        var hides = isText && Pixels.hideCode(new String(content, from, length - 2, StandardCharsets.ISO_8859_1));
        return hides ? ScanFlaw.FOREIGN : null;
    }

    private @Nullable ScanFlaw frame(int from) {
        var height = byteAt(from + 1) << 8 | byteAt(from + 2);
        var width = byteAt(from + 3) << 8 | byteAt(from + 4);
        blocks = Math.ceilDiv(width, BLOCK) * (long) Math.ceilDiv(height, BLOCK);
        return blocks == 0 ? ScanFlaw.DAMAGED : Pixels.areTooMany(width, height) ? ScanFlaw.TOO_MANY_PIXELS : null;
    }

    /** In the data of a picture FF is written FF 00, and restart marks are part of it. */
    private void scan() {
        var from = at;
        while (at + 1 < content.length) {
            var mark = byteAt(at + 1);
            if (byteAt(at) == 0xFF && mark != 0 && mark != 0xFF && (mark < FIRST_RESTART || mark > LAST_RESTART)) {
                break;
            }
            at++;
        }
        scanned += at - from;
    }

    private void skipFilling() {
        while (at < content.length && (content[at] == 0 || byteAt(at) == 0xFF && !isAt(START))) {
            at++;
        }
    }

    private boolean isAt(int mark) {
        return at + 1 < content.length && byteAt(at) == 0xFF && byteAt(at + 1) == mark;
    }

    private int byteAt(int place) {
        return content[place] & 0xFF;
    }
}
