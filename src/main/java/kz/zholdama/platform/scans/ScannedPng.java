package kz.zholdama.platform.scans;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** A PNG, chunk by chunk: length, type, data and checksum. The pixels are unpacked to be counted, never kept. */
final class ScannedPng {

    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final int HEADER_LENGTH = 13;
    private static final int IHDR = 0x49484452;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;
    private static final long MOST_UNPACKED = 600_000_000;

    /** The passes of an interlaced picture: first column and row, and steps between. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private final byte[] content;
    private final ByteBuffer bytes;
    private final Inflater inflater = new Inflater();
    private final byte[] unpacked = new byte[64 * 1024];
    private long expected = -1;
    private long counted;

    private ScannedPng(byte[] content) {
        this.content = content;
        this.bytes = ByteBuffer.wrap(content);
    }

    /** What is wrong with it; null for nothing. */
    static @Nullable ScanFlaw flaw(byte[] content) {
        var png = new ScannedPng(content);
        try {
            return png.read();
        } catch (DataFormatException _) {
            return ScanFlaw.DAMAGED;
        } finally {
            png.inflater.end();
        }
    }

    private @Nullable ScanFlaw read() throws DataFormatException {
        for (long at = SIGNATURE; at + FRAME <= content.length; ) {
            var from = (int) at;
            var length = Integer.toUnsignedLong(bytes.getInt(from));
            var type = bytes.getInt(from + 4);
            at += FRAME + length;
            if (at > content.length
                    || !isChecked(from + 4, (int) length + 4)
                    || (type == IHDR) != (from == SIGNATURE)) {
                return ScanFlaw.DAMAGED;
            }
            if (type == IEND) {
                return !inflater.finished() || counted != expected ? ScanFlaw.DAMAGED : tail((int) at);
            }
            var flaw = chunk(type, from + 8, (int) length);
            if (flaw != null) {
                return flaw;
            }
        }
        return ScanFlaw.DAMAGED;
    }

    private boolean isChecked(int from, int length) {
        var sum = new CRC32();
        sum.update(content, from, length);
        return (int) sum.getValue() == bytes.getInt(from + length);
    }

    private @Nullable ScanFlaw chunk(int type, int from, int length) throws DataFormatException {
        return switch (type) {
            case IHDR -> length == HEADER_LENGTH ? header(from) : ScanFlaw.DAMAGED;
            case IDAT -> count(from, length) ? null : ScanFlaw.DAMAGED;
            default ->
                Pixels.hideCode(new String(content, from, length, StandardCharsets.ISO_8859_1))
                        ? ScanFlaw.FOREIGN
                        : null;
        };
    }

    private @Nullable ScanFlaw header(int at) {
        var width = Integer.toUnsignedLong(bytes.getInt(at));
        var height = Integer.toUnsignedLong(bytes.getInt(at + 4));
        var depth = content[at + 8];
        var channels = switch (content[at + 9]) {
            case 0, 3 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 0;
        };
        var interlaced = content[at + 12];
        if (width == 0
                || height == 0
                || channels == 0
                || depth < 1
                || depth > 16
                || Integer.bitCount(depth) != 1
                || content[at + 10] != 0
                || content[at + 11] != 0
                || interlaced < 0
                || interlaced > 1) {
            return ScanFlaw.DAMAGED;
        }
        if (Pixels.areTooMany(width, height)) {
            return ScanFlaw.TOO_MANY_PIXELS;
        }
        expected = interlaced == 0 ? size(width, height, channels * depth) : 0;
        for (var pass = 0; interlaced == 1 && pass < PASSES.length; pass++) {
            var steps = PASSES[pass];
            expected += size(
                    Math.ceilDiv(width - steps[0], steps[2]),
                    Math.ceilDiv(height - steps[1], steps[3]),
                    channels * depth);
        }
        return expected > MOST_UNPACKED ? ScanFlaw.TOO_MANY_PIXELS : null;
    }

    /** Each row has a byte that says how it is filtered. */
    private static long size(long width, long height, int bits) {
        return width <= 0 || height <= 0 ? 0 : height * (1 + Math.ceilDiv(width * bits, 8));
    }

    private boolean count(int from, int length) throws DataFormatException {
        inflater.setInput(content, from, length);
        while (!inflater.finished()) {
            var read = inflater.inflate(unpacked);
            counted += read;
            if (counted > expected || inflater.needsDictionary()) {
                return false;
            }
            if (read == 0 && inflater.needsInput()) {
                return true;
            }
        }
        return inflater.getRemaining() == 0;
    }

    private @Nullable ScanFlaw tail(int from) {
        for (var at = from; at < content.length; at++) {
            if (content[at] != 0) {
                return ScanFlaw.FOREIGN;
            }
        }
        return null;
    }
}
