package kz.zholdama.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.zholdama.platform.Clocks;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What one sees of a signature on paper: that it is the centre's internal one, who signed, when, and with which
 * certificate. Stands where the document has a signature field still to be signed: beside the seal of a referral, above
 * the line where its slip is torn off. In a document without one it stands at the foot of the last page.
 */
@Component
class VisibleMark {

    /** At the foot, in points from the lower left corner of an A4 page. */
    static final PDRectangle FOOT = new PDRectangle(56.7f, 28, 241, 45);

    private static final String FONT = "liberation/LiberationSerif-Regular.ttf";
    private static final Map<Integer, Integer> LETTERS =
            Map.of(0x20, 0x17f, 0x400, 0x52f, 0x2010, 0x2026, 0x2116, 0x2116);
    /** Without ligatures and kerning: looking for them in every text took longer than the signature itself. */
    private static final List<String> TABLES = List.of(
            "head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap", "name", "post", "OS/2", "cvt ", "prep", "fpgm",
            "gasp");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(Clocks.ZONE);
    private static final float MARGIN = 4;
    private static final float LARGEST = 7;
    private static final float SMALLEST = 3.5f;
    private static final float STEP = 0.25f;
    private static final float LEADING = 1.15f;

    private final byte[] font = lettersOfTheCountry();

    /** Where the mark goes, in points of the page. */
    record Place(PDPage page, PDRectangle area) {}

    /** The place that the document keeps; its field is the signature's from now on. */
    Place place(PDDocument document, PDSignature signature) throws IOException {
        for (var field : document.getSignatureFields()) {
            var widget = field.getWidgets().getFirst();
            if (field.getSignature() == null && widget.getPage() != null) {
                field.getCOSObject().setItem(COSName.V, signature);
                return new Place(widget.getPage(), widget.getRectangle());
            }
        }
        return new Place(document.getPage(document.getNumberOfPages() - 1), FOOT);
    }

    /** Gives the document's last signature its place and its face. */
    void draw(PDDocument document, Place place, SignatureDetails details, String serial) throws IOException {
        var appearance = new PDAppearanceStream(document);
        appearance.setResources(new PDResources());
        appearance.setBBox(new PDRectangle(place.area().getWidth(), place.area().getHeight()));
        write(
                document,
                appearance,
                PDType0Font.load(document, new ByteArrayInputStream(font), true),
                lines(details, serial));
        var faces = new PDAppearanceDictionary();
        faces.setNormalAppearance(appearance);
        var widget = document.getSignatureFields().getLast().getWidgets().getFirst();
        widget.setRectangle(place.area());
        widget.setAppearance(faces);
        widget.setPage(place.page());
    }

    private static List<String> lines(SignatureDetails details, String serial) {
        return List.of(
                "Подписано внутренней электронной подписью карьерного центра",
                details.signerName() + ", " + details.position(),
                TIME.format(details.at()) + " (время Астаны и Алматы)",
                "Сертификат № " + serial);
    }

    private static void write(PDDocument document, PDAppearanceStream appearance, PDFont font, List<String> lines)
            throws IOException {
        var area = appearance.getBBox();
        var size = LARGEST;
        var fitted = fitted(font, lines, size, area.getWidth() - 2 * MARGIN);
        while (fitted.size() * size * LEADING > area.getHeight() - MARGIN && size > SMALLEST) {
            size -= STEP;
            fitted = fitted(font, lines, size, area.getWidth() - 2 * MARGIN);
        }
        try (var content = new PDPageContentStream(document, appearance)) {
            content.setLineWidth(0.5f);
            content.addRect(0.25f, 0.25f, area.getWidth() - 0.5f, area.getHeight() - 0.5f);
            content.stroke();
            content.beginText();
            content.setFont(font, size);
            content.setLeading(size * LEADING);
            content.newLineAtOffset(MARGIN, (area.getHeight() + fitted.size() * size * LEADING) / 2 - size);
            for (var line : fitted) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    /** Breaks the lines between words, and a word only when it is longer than a line. */
    private static List<String> fitted(PDFont font, List<String> lines, float size, float width) throws IOException {
        var fitted = new ArrayList<String>();
        for (var line : lines) {
            var current = "";
            for (var word : line.split(" ", -1)) {
                var longer = current.isEmpty() ? word : current + " " + word;
                if (!fits(font, longer, size, width) && !current.isEmpty()) {
                    fitted.add(current);
                    longer = word;
                }
                while (!fits(font, longer, size, width)) {
                    var cut = longer.length() - 1;
                    while (!fits(font, longer.substring(0, cut), size, width)) {
                        cut--;
                    }
                    fitted.add(longer.substring(0, cut));
                    longer = longer.substring(cut);
                }
                current = longer;
            }
            fitted.add(current);
        }
        return fitted;
    }

    private static boolean fits(PDFont font, String text, float size, float width) throws IOException {
        return font.getStringWidth(text) / 1000 * size <= width;
    }

    /** Latin, Cyrillic with the Kazakh letters, and signs: a small font, which each document then takes its few letters from. */
    private static byte[] lettersOfTheCountry() {
        try (var file = new ClassPathResource(FONT).getInputStream();
                var whole = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            var subsetter = new TTFSubsetter(whole, TABLES);
            LETTERS.forEach((first, last) -> IntStream.rangeClosed(first, last).forEach(subsetter::add));
            var bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The font of the signature mark cannot be read", e);
        }
    }
}
