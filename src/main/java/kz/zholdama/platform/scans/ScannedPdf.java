package kz.zholdama.platform.scans;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zholdama.platform.pdf.PdfObject;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * A PDF, object by object, as every program might find them: at each place where one can begin, whatever the tables of the file
 * say, of earlier versions and of nobody's too, and those packed into others. Pages are not drawn, and no picture is unpacked.
 */
final class ScannedPdf {

    static final long NO_NUMBER = -1;

    private static final Pattern BEGIN = Pattern.compile("(?<!end)obj|trailer");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,10})\\s+\\d{1,5}\\s*$");
    private static final Pattern STREAM = Pattern.compile("[\\s\\x00]*+stream(\\r\\n|\\n|\\r)?");
    private static final String HEAD = "%PDF-";
    private static final String END = "%%EOF";
    private static final Pattern END_OF_OBJECT = Pattern.compile("endobj|stream");
    private static final Pattern VALUE = Pattern.compile("[\\s\\x00]*+[<\\[(/%]");
    private static final Pattern OPENING = Pattern.compile("/OpenAction(?![\\w#])");
    private static final Pattern PACKING = Pattern.compile("/Filter(?![\\w#])");
    private static final int BEFORE = 24;
    private static final int MOST_OBJECTS = 100_000;
    private static final int LONGEST_LOOK = 16 * 1024 * 1024;

    private final byte[] content;
    private final String text;
    private final PdfRules rules = new PdfRules();
    private final PackedObjects packed = new PackedObjects(rules);
    private int nextEnd = -1;

    private ScannedPdf(byte[] content) {
        this.content = content;
        this.text = new String(content, StandardCharsets.ISO_8859_1);
    }

    /** What is wrong with it; null for nothing. */
    @SuppressWarnings("deprecation") // names are to be kept no longer by a later version of the parser
    static @Nullable ScanFlaw flaw(byte[] content) {
        try {
            return new ScannedPdf(content).read();
        } finally {
            COSName.clearResources(); // or names made up for a file would stay for good
        }
    }

    private @Nullable ScanFlaw read() {
        if (!text.startsWith(HEAD)) {
            return ScanFlaw.FOREIGN;
        }
        var end = text.lastIndexOf(END);
        if (end < 0 || !text.contains("startxref")) {
            return ScanFlaw.DAMAGED;
        }
        if (text.substring(end + END.length()).chars().anyMatch(letter -> letter > ' ')) {
            return ScanFlaw.FOREIGN;
        }
        objects();
        return rules.flaw();
    }

    private void objects() {
        var begins = BEGIN.matcher(text);
        var objects = 0;
        var looked = 0L;
        while (begins.find()) {
            var from = begins.end();
            looked += object(begins.start(), from) - from;
            if (++objects > MOST_OBJECTS || looked > LONGEST_LOOK || rules.areTooManyNames()) {
                rules.unreadableIf(true);
                return;
            }
        }
    }

    /** Up to where it was read. */
    private int object(int begin, int from) {
        var object = PdfObject.at(content, from);
        var isObject = isObject(begin, from);
        var to = endOfObject(object.value() == null ? from : object.end(), object.end());
        rules.text(text.substring(from, to), isObject);
        rules.unreadableIf(isObject && hasTwice(from, to));
        if (object.value() == null) {
            rules.unreadableIf(isObject);
            return to;
        }
        rules.object(number(begin), object.value());
        var stream = STREAM.matcher(text).region(object.end(), text.length());
        if (object.value() instanceof COSDictionary dictionary && stream.lookingAt()) {
            rules.stream(dictionary);
            packed.look(dictionary, content, stream.end(), endOfStream(dictionary, stream.end()));
        }
        return to;
    }

    /** By what stands around the word: between the pixels of a picture it comes about by chance. */
    private boolean isObject(int begin, int from) {
        var before = begin == 0 ? ' ' : text.charAt(begin - 1);
        return (before <= ' ' || Character.isDigit(before))
                && VALUE.matcher(text).region(from, text.length()).lookingAt();
    }

    /** What a lenient parser left out belongs to it too. */
    private int endOfObject(int from, int read) {
        if (nextEnd < from) {
            var end = END_OF_OBJECT.matcher(text);
            nextEnd = end.find(from) ? end.start() : text.length();
        }
        return nextEnd - from > PdfObject.LONGEST ? read : Math.max(nextEnd, read);
    }

    /** Of two entries programs differ in which they take; these two stand in no object within another. */
    private boolean hasTwice(int from, int to) {
        return Stream.of(OPENING.matcher(text), PACKING.matcher(text))
                .anyMatch(entry -> entry.region(from, to).results().limit(2).count() > 1);
    }

    private long number(int begin) {
        var before = NUMBER.matcher(text.substring(Math.max(0, begin - BEFORE), begin));
        return before.find() ? Long.parseLong(before.group(1)) : NO_NUMBER;
    }

    /** The further of two: where it says, and where the word stands. */
    private int endOfStream(COSDictionary dictionary, int from) {
        var word = text.indexOf("endstream", from);
        var told = dictionary.getItem(COSName.LENGTH) instanceof COSInteger length ? from + length.longValue() : from;
        return (int) Math.min(content.length, Math.max(word < 0 ? content.length : word, told));
    }
}
