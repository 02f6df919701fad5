package kz.zholdama.platform.scans;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.zholdama.platform.pdf.PdfObject;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.filter.FilterFactory;

/** Objects packed into a stream, unpacked up to a size that all of a scan's stay far below. */
final class PackedObjects {

    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int MOST_OBJECTS = 50_000;
    private static final Pattern PLACE = Pattern.compile("\\s*(\\d{1,10})\\s+(\\d{1,9})(?=\\s|$)");

    private final PdfRules rules;
    private int bytes;
    private int objects;
    private int looked;

    PackedObjects(PdfRules rules) {
        this.rules = rules;
    }

    /** A stream that may hold objects: what packs any way not understood here counts as one that acts. */
    void look(COSDictionary stream, byte[] content, int from, int to) {
        var mayHold = stream.containsKey(COSName.FIRST) && stream.containsKey(COSName.N);
        if (!mayHold && !PdfRules.name(stream, COSName.TYPE).equals("ObjStm")) {
            return;
        }
        try {
            objects(stream, unpacked(stream, content, from, to));
        } catch (IOException | RuntimeException _) { // filters are not made for what is no stream at all
            rules.unreadableIf(true);
        }
    }

    private byte[] unpacked(COSDictionary stream, byte[] content, int from, int to) throws IOException {
        var in = new ByteArrayInputStream(content, from, to - from);
        var filters = filters(stream);
        if (refers(stream.getItem(COSName.DECODE_PARMS)) || refers(stream.getItem(COSName.DP))) {
            throw new IOException("Parameters elsewhere");
        }
        for (var at = 0; at < filters.size(); at++) {
            var out = new Bounded();
            FilterFactory.INSTANCE.getFilter(filters.get(at)).decode(in, out, stream, at);
            in = new ByteArrayInputStream(out.toByteArray());
        }
        return in.readAllBytes();
    }

    private static List<COSName> filters(COSDictionary stream) throws IOException {
        var filters = new ArrayList<COSName>();
        var told = stream.containsKey(COSName.FILTER) ? stream.getItem(COSName.FILTER) : stream.getItem(COSName.F);
        var each = told instanceof COSArray array ? array.toList() : told == null ? List.<COSBase>of() : List.of(told);
        for (var filter : each) {
            if (!(filter instanceof COSName name)) {
                throw new IOException("A filter elsewhere");
            }
            filters.add(name);
        }
        return filters;
    }

    private static boolean refers(COSBase value) {
        return switch (value) {
            case COSObject _ -> true;
            case COSDictionary dictionary -> dictionary.getValues().stream().anyMatch(PackedObjects::refers);
            case COSArray array -> array.toList().stream().anyMatch(PackedObjects::refers);
            case null, default -> false;
        };
    }

    /** Pairs of number and place first, then the objects. */
    private void objects(COSDictionary stream, byte[] content) throws IOException {
        if (!(stream.getItem(COSName.N) instanceof COSInteger count)
                || !(stream.getItem(COSName.FIRST) instanceof COSInteger first)
                || first.intValue() < 0
                || first.intValue() > content.length) {
            throw new IOException("Neither how many nor where");
        }
        var text = new String(content, StandardCharsets.ISO_8859_1);
        rules.text(text, true);
        var places = PLACE.matcher(text);
        for (var nth = 0; nth < count.longValue(); nth++) {
            if (++objects > MOST_OBJECTS || !places.lookingAt()) {
                throw new IOException("Fewer objects, or too many");
            }
            var from = first.longValue() + Long.parseLong(places.group(2));
            if (from >= content.length) {
                throw new IOException("An object behind the end");
            }
            var object = PdfObject.at(content, (int) from);
            looked += object.end() - (int) from;
            if (looked > MOST_BYTES || rules.areTooManyNames()) {
                throw new IOException("Objects over one another");
            }
            rules.unreadableIf(object.value() == null);
            rules.object(Long.parseLong(places.group(1)), object.value());
            places.region(places.end(), text.length());
        }
    }

    /** Takes as much as is left for all together. */
    private final class Bounded extends ByteArrayOutputStream {

        @Override
        public synchronized void write(int one) {
            count(1);
            super.write(one);
        }

        @Override
        public synchronized void write(byte[] some, int from, int length) {
            count(length);
            super.write(some, from, length);
        }

        private void count(int more) {
            bytes += more;
            if (bytes > MOST_BYTES) {
                throw new IllegalStateException("Too much in one file");
            }
        }
    }
}
