package kz.zholdama.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether what the lists of a page say can be read. */
public final class Lists {

    private static final int HEIGHT = 900;

    private static final String FITTED = """
            () => Object.values(Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())
                && [...document.querySelectorAll('vaadin-grid.record-list')].filter(list => list.offsetParent).every(list => {
                const table = list.shadowRoot.querySelector('#table');
                const rem = table.clientWidth / parseFloat(getComputedStyle(document.documentElement).fontSize);
                return !list.loading && list.fittedTo === rem;
            })""";

    /** What of the page and its lists is out of sight, and words on two lines; no word of a language has 20 letters. */
    private static final String WRONG = """
            () => {
                const wrong = [], root = document.documentElement;
                if (root.scrollWidth > innerWidth + 1) wrong.push('the page scrolls sideways');
                for (const list of document.querySelectorAll('vaadin-grid')) {
                    if (!list.offsetParent) continue;
                    const around = list.getBoundingClientRect(), table = list.shadowRoot.querySelector('#table');
                    if (table.scrollWidth > table.clientWidth + 1) wrong.push('the list scrolls sideways');
                    for (const cell of list.querySelectorAll('vaadin-grid-cell-content')) {
                        const at = cell.getBoundingClientRect();
                        if (!cell.offsetParent || at.bottom < around.top || at.top > around.bottom) continue;
                        if (cell.scrollWidth > cell.clientWidth + 1) wrong.push('cut: ' + cell.textContent);
                        if (at.right > around.right + 1) wrong.push('out of sight: ' + cell.textContent);
                        const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
                        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                            for (const word of text.data.matchAll(/[\\p{L}\\p{N}]+([.:\\/-]\\p{N}+)*/gu)) {
                                const range = document.createRange();
                                range.setStart(text, word.index);
                                range.setEnd(text, word.index + word[0].length);
                                const lines = [...range.getClientRects()].filter(part => part.width > 0.5);
                                if (word[0].length < 20 && lines.some(line => Math.abs(line.top - lines[0].top) > 4)) {
                                    wrong.push('broken: ' + word[0]);
                                }
                            }
                        }
                    }
                }
                return wrong;
            }""";

    private Lists() {}

    /** At the widths at which its language is looked at, nothing in a list is cut, broken or out of sight. */
    public static void assertReadable(Page page, String what) {
        for (var width : Looks.in((String) page.evaluate("() => document.documentElement.lang"))) {
            page.setViewportSize(width, HEIGHT);
            page.waitForFunction(FITTED);
            assertThat(page.evaluate(WRONG)).as(what + " at " + width).isEqualTo(List.of());
        }
    }

    /** Waits until the lists have the shape for the width that the page has. */
    public static void awaitFitted(Page page) {
        page.waitForFunction(FITTED);
    }
}
