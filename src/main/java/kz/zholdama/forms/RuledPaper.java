package kz.zholdama.forms;

import java.util.List;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Draws the lines one writes on. A block of class {@code ruled} gets a rule under each of its lines and under the empty
 * ones that its minimum height adds: from where the {@code value} begins (or the label ends) to where the {@code tail}
 * begins or the block ends. CSS alone underlines the words, not the line.
 */
final class RuledPaper extends ITextOutputDevice {

    private static final float THICKNESS_POINTS = 0.5f;
    /** How far above the bottom of the line the rule runs, of the line's height: just under the baseline. */
    private static final float RAISED = 0.12f;
    private static final FSRGBColor INK = new FSRGBColor(0, 0, 0);

    RuledPaper() {
        super(ITextRenderer.DEFAULT_DOTS_PER_POINT);
    }

    @Override
    public void paintBackground(RenderingContext context, Box box) {
        super.paintBackground(context, box);
        if (box instanceof BlockBox block && hasClass(block.getElement(), "ruled")) {
            rule(context, block);
        }
    }

    private void rule(RenderingContext context, BlockBox block) {
        int left = block.getAbsX() + block.getTx();
        int right = left + block.getContentWidth();
        int top = block.getAbsY() + block.getTy();
        float lineHeight = block.getStyle().getLineHeight(context);
        List<LineBox> written = writtenLines(block);
        int lines = Math.max(written.size(), Math.round(block.getHeight() / lineHeight));
        setColor(INK);
        for (int i = 0; i < lines; i++) {
            LineBox line = i < written.size() ? written.get(i) : null;
            float bottom = line == null ? top + (i + 1) * lineHeight : line.getAbsY() + line.getHeight();
            Span span = line == null ? new Span(left, right) : span(line, left, right);
            if (span.to() > span.from()) {
                fillRect(span.from(), Math.round(bottom - RAISED * lineHeight), span.to() - span.from(),
                        Math.round(THICKNESS_POINTS * getDotsPerPoint()));
            }
        }
    }

    private static List<LineBox> writtenLines(BlockBox block) {
        return block.getChildren().stream().filter(LineBox.class::isInstance).map(LineBox.class::cast)
                .filter(line -> line.getHeight() > 0).toList();
    }

    private static Span span(LineBox line, int left, int right) {
        int from = -1;
        int to = right;
        int labelEnd = left;
        boolean labelled = false;
        for (Box child : line.getChildren()) {
            if (!(child instanceof InlineLayoutBox inline)) {
                continue;
            }
            if (hasClass(inline.getElement(), "value")) {
                from = labelled ? inline.getAbsX() : left;
            } else if (hasClass(inline.getElement(), "tail")) {
                to = inline.getAbsX();
            } else if (from < 0) {
                labelEnd = inline.getAbsX() + inline.getInlineWidth();
                labelled = true;
            }
        }
        return new Span(from < 0 ? labelEnd : from, to);
    }

    private static boolean hasClass(Element element, String name) {
        if (element == null) {
            return false;
        }
        String classes = element.getAttribute("class");
        return classes.equals(name) || (" " + classes + " ").contains(" " + name + " ");
    }

    private record Span(int from, int to) {
    }
}
