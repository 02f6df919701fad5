package kz.zholdama.forms;

import java.util.ArrayList;
import java.util.List;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;
import org.xhtmlrenderer.layout.breaker.ListBreakPointsProvider;

/**
 * Where a line may end: after a space, but never between № and its number; after a hyphen inside a word; anywhere in a
 * word too long for the narrowest column, so that nothing runs off the paper.
 */
final class LineBreaks implements LineBreakingStrategy {

    private static final int LONGEST_WHOLE_WORD = 30;

    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String language, CalculatedStyle style) {
        List<BreakPoint> points = new ArrayList<>();
        int wordStart = 0;
        for (int end = 1; end <= text.length(); end++) {
            if (end == text.length() || mayEndAt(text, end)) {
                if (end - wordStart > LONGEST_WHOLE_WORD) {
                    everywhereIn(text, wordStart, end, points);
                }
                points.add(new BreakPoint(end));
                wordStart = end;
            }
        }
        return new ListBreakPointsProvider(points);
    }

    private static boolean mayEndAt(String text, int end) {
        char before = text.charAt(end - 1);
        char after = text.charAt(end);
        if (before == ' ') {
            return after != ' ' && (end < 2 || text.charAt(end - 2) != '№');
        }
        return before == '-' && end > 1 && Character.isLetterOrDigit(text.charAt(end - 2)) && Character.isLetter(after);
    }

    private static void everywhereIn(String text, int from, int to, List<BreakPoint> points) {
        for (int end = from + 1; end < to; end++) {
            boolean closing = end == to - 1 && !Character.isLetterOrDigit(text.charAt(end));
            if (!closing && text.charAt(end) != ' ') {
                points.add(new BreakPoint(end));
            }
        }
    }
}
