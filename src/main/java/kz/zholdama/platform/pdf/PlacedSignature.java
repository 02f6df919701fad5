package kz.zholdama.platform.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * A signature as it lies in a file: what bytes it covers, and its container between them. It is found by what it says of
 * itself and not by way of the file's tables, since the bytes it covers are what it proves; a file that was made to cost
 * memory or time is never parsed.
 */
public final class PlacedSignature {

    /** Our documents have one; more than one in a file is somebody else's. */
    public static final int MOST = 16;

    /** Ours take 4 KB, those with a time stamp and an answer on revocation some 30. */
    private static final int LARGEST_CONTAINER = 64 * 1024;

    private static final String RANGE = "/ByteRange";
    private static final String OBJECT = "obj";

    private final PDSignature dictionary;
    private final byte[] container;
    private final int gap;
    private final int behind;
    private final int end;

    private PlacedSignature(PDSignature dictionary, byte[] container, int gap, int behind, int end) {
        this.dictionary = dictionary;
        this.container = container;
        this.gap = gap;
        this.behind = behind;
        this.end = end;
    }

    /** Where the signatures of a file are said to be, at most one more than {@link #MOST}; empty for one that is unreadable. */
    @SuppressWarnings("deprecation") // names are to be kept no longer by a later version of the parser
    public static List<Optional<PlacedSignature>> in(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        var found = new ArrayList<Optional<PlacedSignature>>();
        try {
            for (var at = text.indexOf(RANGE); at >= 0 && found.size() <= MOST; ) {
                var begin = text.lastIndexOf(OBJECT, at);
                if (begin < 0) {
                    found.add(Optional.empty());
                    at = text.indexOf(RANGE, at + 1);
                } else {
                    var object = PdfObject.at(pdf, begin + OBJECT.length());
                    found.add(read(pdf, begin, object));
                    at = text.indexOf(RANGE, Math.max(at + 1, object.end()));
                }
            }
        } finally {
            COSName.clearResources(); // or names made up for a file would stay for good
        }
        return found;
    }

    private static Optional<PlacedSignature> read(byte[] pdf, int begin, PdfObject object) {
        if (!(object.value() instanceof COSDictionary dictionary)) {
            return Optional.empty();
        }
        try {
            var signature = new PDSignature(dictionary);
            var range = signature.getByteRange();
            var container = signature.getContents();
            if (range.length != 4
                    || range[0] != 0
                    || range[1] <= begin
                    || range[2] <= range[1]
                    || range[2] > object.end() // the gap lies within this very object
                    || range[3] <= 0
                    || range[3] > pdf.length - range[2]
                    || container.length > LARGEST_CONTAINER
                    || !isGap(pdf, range[1], range[2], container)) {
                return Optional.empty();
            }
            return Optional.of(new PlacedSignature(signature, container, range[1], range[2], range[2] + range[3]));
        } catch (RuntimeException _) { // entries of other kinds than they should be
            return Optional.empty();
        }
    }

    /** The two ranges leave out the container and nothing else. */
    private static boolean isGap(byte[] pdf, int from, int to, byte[] container) {
        return to - from == 2 * container.length + 2
                && new String(pdf, from, to - from, StandardCharsets.ISO_8859_1)
                        .toUpperCase(Locale.ROOT)
                        .equals("<" + HexFormat.of().withUpperCase().formatHex(container) + ">");
    }

    /** The bytes that are signed. */
    public byte[] covered(byte[] pdf) {
        var covered = Arrays.copyOf(pdf, gap + end - behind);
        System.arraycopy(pdf, behind, covered, gap, end - behind);
        return covered;
    }

    /** What the signature says beside. */
    public PDSignature dictionary() {
        return dictionary;
    }

    /** The signature itself, with the room that was left behind it. */
    public byte[] container() {
        return container.clone();
    }

    /** The first byte of the file that it does not cover. */
    public int end() {
        return end;
    }
}
