package kz.zholdama.intake;

import java.nio.ByteBuffer;

/** Whether a picture came whole: follows its parts from the first to the one that ends it, without decoding any. */
final class ImageEnds {

    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_FRAME = 12;
    private static final int IEND = 0x49454E44;

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;

    private ImageEnds() {
    }

    /** Chunks of length, type, data and checksum; IEND is the last. */
    static boolean ofPng(byte[] content) {
        var bytes = ByteBuffer.wrap(content);
        long at = PNG_SIGNATURE;
        while (at + PNG_FRAME <= content.length) {
            var type = bytes.getInt((int) at + 4);
            at += PNG_FRAME + Integer.toUnsignedLong(bytes.getInt((int) at));
            if (type == IEND) {
                return at <= content.length;
            }
        }
        return false;
    }

    /** Marked segments with a length; behind a start of scan come data without one, up to the next mark. */
    static boolean ofJpeg(byte[] content) {
        var at = 0;
        while (at + 1 < content.length && byteAt(content, at) == 0xFF) {
            var mark = byteAt(content, at + 1);
            if (mark == END) {
                return true;
            }
            if (mark == 0xFF) { // a filling byte
                at++;
            } else if (mark == START || mark >= FIRST_RESTART && mark <= LAST_RESTART) {
                at += 2;
            } else if (at + 3 < content.length) {
                at += 2 + (byteAt(content, at + 2) << 8 | byteAt(content, at + 3));
                at = mark == START_OF_SCAN ? nextMark(content, at) : at;
            } else {
                return false;
            }
        }
        return false;
    }

    /** In the data of a picture FF is written FF 00, and restart marks are part of it. */
    private static int nextMark(byte[] content, int from) {
        var at = from;
        while (at + 1 < content.length) {
            var mark = byteAt(content, at + 1);
            if (byteAt(content, at) == 0xFF && mark != 0 && mark != 0xFF && (mark < FIRST_RESTART || mark > LAST_RESTART)) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static int byteAt(byte[] content, int at) {
        return content[at] & 0xFF;
    }
}
