package kz.zholdama.intake;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What can be told of a PDF without opening it: whether it came whole, is locked, or does more than show pages. Looks at the
 * names in it, also in packed objects, as far as they unpack to a bounded size; the contents of pages are not read.
 */
final class PdfScan {

    /** Scripts, programs, sent forms, files and films inside. */
    private static final Set<String> ACTIVE = Set.of("JavaScript", "JS", "Launch", "SubmitForm", "ImportData", "EmbeddedFile",
            "EmbeddedFiles", "RichMedia", "Rendition", "XFA");
    private static final String LOCK = "Encrypt";
    private static final String PACKED = "ObjStm";
    private static final Pattern NAME = Pattern.compile("/([^\\s/<>\\[\\](){}%\\x00]++)");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final int END_WITHIN = 1024;
    private static final int UNPACKED_AT_MOST = 16 * 1024 * 1024;
    private static final String STREAM = "stream";
    private static final String END_OF_STREAM = "endstream";

    private final byte[] content;
    private final String text;
    private final Set<String> names = new HashSet<>();
    private int unpacked;
    private boolean unreadable;

    PdfScan(byte[] content) {
        this.content = content;
        this.text = new String(content, StandardCharsets.ISO_8859_1);
        read();
    }

    boolean isWhole() {
        return text.startsWith("%PDF-") && text.contains("startxref")
                && text.indexOf("%%EOF", Math.max(0, text.length() - END_WITHIN)) >= 0;
    }

    boolean isLocked() {
        return names.contains(LOCK);
    }

    /** What cannot be looked into counts too. */
    boolean isActive() {
        return unreadable || ACTIVE.stream().anyMatch(names::contains);
    }

    /** Object after object; of those with a stream only the dictionary before it. */
    private void read() {
        var at = 0;
        for (var stream = text.indexOf(STREAM); stream >= 0; stream = text.indexOf(STREAM, at)) {
            var dictionary = text.substring(at, stream);
            names(dictionary);
            var body = afterLineEnd(stream + STREAM.length());
            var end = text.indexOf(END_OF_STREAM, body);
            if (end < 0) {
                return;
            }
            if (namesOf(dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj")))).contains(PACKED)) {
                unpack(body, end);
            }
            at = end + END_OF_STREAM.length();
        }
        names(text.substring(at));
    }

    private int afterLineEnd(int at) {
        var from = at;
        if (from < text.length() && text.charAt(from) == '\r') {
            from++;
        }
        return from < text.length() && text.charAt(from) == '\n' ? from + 1 : from;
    }

    private void unpack(int from, int to) {
        var inflater = new Inflater();
        try {
            inflater.setInput(content, from, to - from);
            var out = new byte[64 * 1024];
            var objects = new StringBuilder();
            for (var read = inflater.inflate(out); read > 0; read = inflater.inflate(out)) {
                unpacked += read;
                if (unpacked > UNPACKED_AT_MOST) {
                    unreadable = true;
                    return;
                }
                objects.append(new String(out, 0, read, StandardCharsets.ISO_8859_1));
            }
            unreadable |= objects.isEmpty();
            names(objects);
        } catch (DataFormatException _) {
            unreadable = true;
        } finally {
            inflater.end();
        }
    }

    private void names(CharSequence part) {
        names.addAll(namesOf(part));
    }

    /** Those that matter here. */
    private static Set<String> namesOf(CharSequence part) {
        var found = new HashSet<String>();
        NAME.matcher(part).results().map(name -> ESCAPED.matcher(name.group(1)).replaceAll(PdfScan::unescaped))
                .filter(name -> ACTIVE.contains(name) || name.equals(LOCK) || name.equals(PACKED)).forEach(found::add);
        return found;
    }

    private static String unescaped(MatchResult code) {
        return Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16)));
    }
}
