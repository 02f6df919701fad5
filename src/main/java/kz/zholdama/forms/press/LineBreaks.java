package kz.zholdama.forms.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;
import org.xhtmlrenderer.layout.breaker.ListBreakPointsProvider;

/**
 * Where a line may end: after a space, but never after №, "тел." and their like; after a hyphen inside a word; anywhere in a
 * word too long for the narrowest column, so that nothing runs off the paper.
 */
final class LineBreaks implements LineBreakingStrategy {

    private static final int LONGEST_WHOLE_WORD = 30;
    /** They say what comes next, and mean nothing at the end of a line. */
    private static final Set<String> HERALDS = Set.of(
            "№", "ИИН", "БИН", "тел.", "г.", "г.а.", "с.", "п.", "пос.", "а.", "ул.", "пр.", "мкр.", "д.", "кв.", "ст.",
            "подп.");

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
            return after != ' ' && !HERALDS.contains(text.substring(wordBefore(text, end - 1), end - 1));
        }
        return before == '-' && end > 1 && Character.isLetterOrDigit(text.charAt(end - 2)) && Character.isLetter(after);
    }

    private static int wordBefore(String text, int space) {
        int start = space;
        while (start > 0
                && (Character.isLetterOrDigit(text.charAt(start - 1)) || ".№".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return start;
    }

    private static void everywhereIn(String text, int from, int to, List<BreakPoint> points) {
        for (int end = from + 1; end < to; end++) {
            boolean closing = end == to - 1 && !Character.isLetterOrDigit(text.charAt(end));
            if (!closing && text.charAt(end) != ' ' && text.charAt(end - 1) != ' ') {
                points.add(new BreakPoint(end));
            }
        }
    }
}
