package kz.zholdama.forms.press;

import java.awt.Rectangle;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Draws the lines one writes on. A block of class {@code ruled} gets a rule under each of its lines and under the empty
 * ones that its minimum height adds, from where the {@code value} begins, or the label ends, to the right edge. CSS alone
 * underlines the words, not the line.
 *
 * <p>The right of a block of class {@code signed} is kept for the visible mark of the electronic signature.
 *
 * <p>Underlines {@code chosen} options and filled {@code gap}s too, without the punctuation that must stay on their line
 * and is therefore part of their text.
 */
final class RuledPaper extends ITextOutputDevice {

    private static final float THICKNESS_POINTS = 0.5f;
    /** How far above the bottom of the line the rule runs, of the line's height: just under the baseline. */
    private static final float RAISED = 0.12f;
    /** How far under the baseline words are underlined, of the font's size. */
    private static final float UNDERLINE_DEPTH = 0.12f;
    /** A choice is underlined as a whole, from its first letter to its last. */
    private static final Pattern CHOICE = Pattern.compile("\\p{L}(?:.*\\p{L})?");
    /** What fills gaps, word by word. A gap still to be filled in by hand is a line already. */
    private static final Pattern ENTRY = Pattern.compile("[\\p{L}\\d](?:[^\\s_]*[\\p{L}\\d])?(?![^\\s]*_)");
    /** Width of the place for the visible mark of the signature. */
    private static final float SIGNATURE_WIDTH_POINTS = 241;

    private static final FSRGBColor INK = new FSRGBColor(0, 0, 0);

    private org.openpdf.text.@Nullable Rectangle signaturePlace;
    private boolean hasSlip;

    RuledPaper() {
        super(ITextRenderer.DEFAULT_DOTS_PER_POINT);
    }

    /** The forms have no backgrounds and no links, which is all that would be painted here. */
    @Override
    public void paintBackground(RenderingContext context, Box box) {
        if (box instanceof BlockBox block && hasClass(block.getElement(), "ruled")) {
            rule(context, block);
        } else if (box instanceof InlineLayoutBox words && hasClass(words.getElement(), "chosen")) {
            underline(context, words, CHOICE);
        } else if (box instanceof InlineLayoutBox words && hasClass(words.getElement(), "gap")) {
            underline(context, words, ENTRY);
        }
        if (box instanceof BlockBox block && hasClass(block.getElement(), "signed")) {
            signaturePlace = rightPart(createLocalTargetArea(context, block));
        }
        hasSlip |= box instanceof BlockBox block && hasClass(block.getElement(), "slip");
    }

    /** Whether the page just painted has the part that is torn off. */
    boolean takeSlip() {
        var had = hasSlip;
        hasSlip = false;
        return had;
    }

    /** Makes no bookmarks of the headings, for which every element would be looked at: a form is a sheet or two. */
    @Override
    public void finish(RenderingContext context, Box root) {
        // nothing else is left to do: the templates name no destinations
    }

    /** The place kept for the mark of the signature on the page just painted, in points of the page; null when it has none. */
    org.openpdf.text.@Nullable Rectangle takeSignaturePlace() {
        var place = signaturePlace;
        signaturePlace = null;
        return place;
    }

    private static org.openpdf.text.Rectangle rightPart(org.openpdf.text.Rectangle block) {
        return new org.openpdf.text.Rectangle(
                block.getRight() - SIGNATURE_WIDTH_POINTS, block.getBottom(), block.getRight(), block.getTop());
    }

    private void underline(RenderingContext context, InlineLayoutBox words, Pattern what) {
        ITextFSFont font = (ITextFSFont) style(words).getFSFont(context);
        float y = words.getAbsY() + words.getBaseline() + UNDERLINE_DEPTH * font.getSize2D();
        for (InlineText text : texts(words)) {
            String all = text.getSubstring();
            for (Matcher match = what.matcher(all); match.find(); ) {
                int from = width(font, all.substring(0, match.start()));
                line(words.getAbsX() + text.getX() + from, width(font, all.substring(0, match.end())) - from, y);
            }
        }
    }

    private static CalculatedStyle style(Box box) {
        return Objects.requireNonNull(box.getStyle(), "every box that is painted has one");
    }

    private static int width(ITextFSFont font, String text) {
        return Math.round(font.getFontDescription().getFont().getWidthPoint(text, font.getSize2D()));
    }

    private static List<InlineText> texts(InlineLayoutBox words) {
        return words.getInlineChildren().stream()
                .filter(InlineText.class::isInstance)
                .map(InlineText.class::cast)
                .toList();
    }

    private void line(int x, int width, float y) {
        setColor(INK);
        fillRect(x, Math.round(y), width, Math.round(THICKNESS_POINTS * getDotsPerPoint()));
    }

    private void rule(RenderingContext context, BlockBox block) {
        Rectangle content = block.getContentAreaEdge(block.getAbsX(), block.getAbsY(), context);
        var page = Objects.requireNonNull(context.getPage(), "known while it is painted");
        int left = content.x;
        int right = content.x + content.width;
        float lineHeight = style(block).getLineHeight(context);
        float least = style(block).getMinHeight(context, 0);
        List<LineBox> written = writtenLines(block);
        int first = firstToRule(written);
        int lines = Math.max(written.size(), Math.round(least / lineHeight));
        for (int i = first; i < lines; i++) {
            float bottom = i < written.size()
                    ? written.get(i).getAbsY() + written.get(i).getHeight()
                    : content.y + (i + 1) * lineHeight;
            int from = i == first && !written.isEmpty() ? valueStart(written.get(i), left) : left;
            if (right > from && page.getTop() < bottom && bottom <= page.getBottom()) {
                line(from, right - from, bottom - RAISED * lineHeight);
            }
        }
    }

    private static List<LineBox> writtenLines(BlockBox block) {
        return block.getChildren().stream()
                .filter(LineBox.class::isInstance)
                .map(LineBox.class::cast)
                .filter(line -> line.getHeight() > 0)
                .toList();
    }

    /** The line in which the value begins; without one, the last line of the label. */
    private static int firstToRule(List<LineBox> written) {
        for (int i = 0; i < written.size(); i++) {
            if (written.get(i).getChildren().stream().anyMatch(RuledPaper::isValue)) {
                return i;
            }
        }
        return Math.max(0, written.size() - 1);
    }

    /** Where the value begins, or the label ends; the left edge where there is no label. */
    private static int valueStart(LineBox line, int left) {
        int start = left;
        for (Box child : line.getChildren()) {
            if (isValue(child)) {
                return start == left ? left : child.getAbsX();
            }
            if (child instanceof InlineLayoutBox label) {
                start = label.getAbsX() + label.getInlineWidth();
            }
        }
        return start;
    }

    private static boolean isValue(Box box) {
        return box instanceof InlineLayoutBox && hasClass(box.getElement(), "value");
    }

    private static boolean hasClass(@Nullable Element element, String name) {
        if (element == null) {
            return false;
        }
        String classes = element.getAttribute("class");
        int at = classes.indexOf(name);
        return at >= 0
                && (at == 0 || classes.charAt(at - 1) == ' ')
                && (at + name.length() == classes.length() || classes.charAt(at + name.length()) == ' ');
    }
}
