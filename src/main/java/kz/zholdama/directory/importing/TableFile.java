package kz.zholdama.directory.importing;

import static kz.zholdama.platform.Argument.named;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Consumer;
import kz.zholdama.platform.Sha256;

/** A table in a file: CSV or XLSX, told by its content. Read row by row, never as a whole. */
public final class TableFile {

    /** Bytes that a file may have. */
    public static final long LARGEST = 50L * 1024 * 1024;

    private static final int MOST_ROWS = 200_000;

    /** In all cells; who reads the rows may keep them. */
    private static final long MOST_LETTERS = 30_000_000;

    private static final int LOOKED_AT = 4096;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    private final Path file;

    private TableFile(Path file) {
        this.file = file;
    }

    /** @throws UnreadableFile when it is empty, too large or no table at all */
    public static TableFile of(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnreadableFile("too-large", named("megabytes", LARGEST / 1024 / 1024));
            }
            return new TableFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hands out the heading, then row after row.
     *
     * @throws UnreadableFile for what cannot be read, with the line where there is one, and for a table without rows
     */
    public void rows(Consumer<TableRow> taker) {
        var rows = new Rows(taker);
        read(rows);
        if (rows.taken < 2) {
            throw new UnreadableFile(rows.taken == 0 ? "empty" : "heading-only");
        }
    }

    private void read(Rows rows) {
        try {
            var begin = begin();
            if (begin.length == 0) {
                throw new UnreadableFile("empty");
            }
            if (startsWith(begin, OLD_EXCEL)) {
                throw new UnreadableFile("old-excel");
            }
            if (startsWith(begin, ZIP)) {
                XlsxTable.rows(file, rows);
                return;
            }
            if (startsWith(begin, PDF) || isBinary(begin)) {
                throw new UnreadableFile("not-a-table");
            }
            try (var in = new BufferedInputStream(Files.newInputStream(file))) {
                CsvTable.rows(in, rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256, hexadecimal. */
    public String hash() {
        try (var in = new DigestInputStream(Files.newInputStream(file), Sha256.begun())) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Passes rows with anything in them on, as long as they are not too many. */
    private static final class Rows implements Consumer<TableRow> {

        private final Consumer<TableRow> taker;
        private int read;
        private int taken;
        private long letters;

        Rows(Consumer<TableRow> taker) {
            this.taker = taker;
        }

        @Override
        public void accept(TableRow row) {
            letters += row.cells().stream().mapToLong(String::length).sum();
            if (++read > MOST_ROWS) {
                throw new UnreadableFile("too-many-rows", named("most", MOST_ROWS));
            }
            if (letters > MOST_LETTERS) {
                throw new UnreadableFile("unpacks-too-large");
            }
            if (!row.isEmpty()) {
                taken++;
                taker.accept(row);
            }
        }
    }

    private byte[] begin() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LOOKED_AT);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    /** Text has no zero bytes; UTF-16 has, and is told as a wrong encoding. */
    private static boolean isBinary(byte[] bytes) {
        if (bytes.length > 1
                && ((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE
                        || (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF)) {
            throw new UnreadableFile("encoding", named("line", 1));
        }
        for (var each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }
}
