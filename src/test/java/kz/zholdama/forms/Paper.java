package kz.zholdama.forms;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader of the PDF finds on its pages: words, where each letter stands, the thin lines under them. */
final class Paper {

    private final List<List<Letter>> letters = new ArrayList<>();
    private final List<List<Line>> lines = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<PDFont> fonts = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();

    private Paper() {}

    static Paper of(byte[] pdf) {
        Paper paper = new Paper();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                paper.read(document, page);
            }
            for (var field : document.getSignatureFields()) {
                var widget = field.getWidgets().getFirst();
                var area = widget.getRectangle();
                float height = widget.getPage().getMediaBox().getHeight();
                paper.fields.add(new Field(
                        document.getPages().indexOf(widget.getPage()),
                        area.getLowerLeftX(),
                        height - area.getUpperRightY(),
                        area.getUpperRightX(),
                        height - area.getLowerLeftY()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return paper;
    }

    int pages() {
        return texts.size();
    }

    String text() {
        return String.join("\n", texts);
    }

    String text(int page) {
        return texts.get(page);
    }

    List<PDFont> fonts() {
        return fonts;
    }

    List<Letter> letters(int page) {
        return letters.get(page);
    }

    List<Line> lines(int page) {
        return lines.get(page);
    }

    /** Letters of every line of text, in the order of the page. */
    List<List<Letter>> rows(int page) {
        return List.copyOf(letters.get(page).stream()
                .collect(Collectors.groupingBy(letter -> Math.round(letter.baseline() * 2)))
                .values());
    }

    /** Whether a line runs right under the whole of the phrase, at its first place on the first page. */
    boolean underlined(String phrase) {
        return crossed(phrase, Line::isUnder);
    }

    private boolean crossed(String phrase, BiPredicate<Line, Letter> how) {
        String wanted = phrase.replaceAll("\\s", "");
        List<Letter> written = letters.getFirst().stream()
                .filter(letter -> !letter.text().isBlank())
                .toList();
        int start =
                written.stream().map(Letter::text).collect(Collectors.joining()).indexOf(wanted);
        if (start < 0) {
            throw new AssertionError("Not on paper: " + phrase);
        }
        return written.subList(start, start + wanted.length()).stream()
                .allMatch(letter -> lines.getFirst().stream().anyMatch(line -> how.test(line, letter)));
    }

    /** Whether a line runs through the whole of the phrase, at its first place on the first page. */
    boolean struck(String phrase) {
        return crossed(phrase, Line::isThrough);
    }

    /** The places of signature fields, page by page. */
    List<Field> fields() {
        return fields;
    }

    /** What is written or drawn inside the field. */
    List<String> under(Field field) {
        return Stream.concat(
                        letters.get(field.page()).stream()
                                .filter(letter -> !letter.text().isBlank()
                                        && letter.x() + letter.width() > field.left()
                                        && letter.x() < field.right()
                                        && letter.baseline() > field.top()
                                        && letter.baseline() - letter.size() * 0.7f < field.bottom())
                                .map(Letter::text),
                        lines.get(field.page()).stream()
                                .filter(line -> line.to() > field.left()
                                        && line.from() < field.right()
                                        && line.y() > field.top()
                                        && line.y() < field.bottom())
                                .map(Line::toString))
                .toList();
    }

    private void read(PDDocument document, int index) throws IOException {
        PDPage page = document.getPage(index);
        List<Letter> found = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                if (position.getDir() == 0) {
                    found.add(new Letter(
                            position.getUnicode(),
                            position.getXDirAdj(),
                            position.getYDirAdj(),
                            position.getWidthDirAdj(),
                            position.getFontSizeInPt()));
                }
                super.processTextPosition(position);
            }
        };
        stripper.setStartPage(index + 1);
        stripper.setEndPage(index + 1);
        texts.add(stripper.getText(document));
        letters.add(found);
        lines.add(new LineFinder(page).find());
        for (COSName name : StreamSupport.stream(
                        page.getResources().getFontNames().spliterator(), false)
                .toList()) {
            fonts.add(page.getResources().getFont(name));
        }
    }

    /** In points from the upper left corner. */
    record Letter(String text, float x, float baseline, float width, float size) {}

    /** On a page counted from 0, in points from its upper left corner. */
    record Field(int page, float left, float top, float right, float bottom) {}

    /** A thin horizontal line, in points from the upper left corner. */
    record Line(float from, float to, float y) {

        boolean isThrough(Letter letter) {
            float middle = letter.x() + letter.width() / 2;
            return y < letter.baseline() - 1
                    && y > letter.baseline() - letter.size() / 2
                    && middle >= from - 1
                    && middle <= to + 1;
        }

        boolean isUnder(Letter letter) {
            float middle = letter.x() + letter.width() / 2;
            return y > letter.baseline() && y < letter.baseline() + 4 && middle >= from - 1 && middle <= to + 1;
        }
    }

    /** Collects filled and stroked paths that are no thicker than a line. */
    private static final class LineFinder extends PDFGraphicsStreamEngine {

        private final List<Line> found = new ArrayList<>();
        private final GeneralPath path = new GeneralPath();
        private final float height;

        LineFinder(PDPage page) {
            super(page);
            height = page.getMediaBox().getHeight();
        }

        List<Line> find() throws IOException {
            processPage(getPage());
            return found;
        }

        private void paint() {
            Rectangle2D bounds = path.getBounds2D();
            if (bounds.getHeight() < 1.5 && bounds.getWidth() > 3) {
                found.add(new Line(
                        (float) bounds.getMinX(), (float) bounds.getMaxX(), height - (float) bounds.getCenterY()));
            }
            path.reset();
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            path.reset(); // the QR code is made of rectangles, a line never is
        }

        @Override
        public void moveTo(float x, float y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            path.lineTo(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return path.getCurrentPoint();
        }

        @Override
        public void closePath() {
            if (path.getCurrentPoint() != null) {
                path.closePath();
            }
        }

        @Override
        public void endPath() {
            path.reset();
        }

        @Override
        public void strokePath() {
            paint();
        }

        @Override
        public void fillPath(int windingRule) {
            paint();
        }

        @Override
        public void fillAndStrokePath(int windingRule) {
            paint();
        }

        @Override
        public void clip(int windingRule) {
            // clipping draws nothing
        }

        @Override
        public void drawImage(PDImage image) {
            // the forms hold no image
        }

        @Override
        public void shadingFill(COSName shadingName) {
            // nor a shading
        }
    }
}
