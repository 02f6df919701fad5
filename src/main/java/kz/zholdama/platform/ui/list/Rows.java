package kz.zholdama.platform.ui.list;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.Grid;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the rows of every list do: a click or Enter opens one; the arrow keys walk between them. */
public final class Rows {

    private static final int TRIES = 200;
    private static final int STEADY = 20;

    private Rows() {}

    public static <T> void onOpen(Grid<T> grid, Consumer<T> opener) {
        var focused = new AtomicReference<@Nullable T>();
        grid.addItemClickListener(click -> opener.accept(click.getItem()));
        grid.addCellFocusListener(
                focus -> focused.set(focus.isBodyCell() ? focus.getItem().orElse(null) : null));
        Shortcuts.addShortcutListener(
                        grid,
                        () -> {
                            var row = focused.get();
                            if (row != null) {
                                opener.accept(row);
                            }
                        },
                        Key.ENTER)
                .listenOn(grid)
                .allowEventPropagation();
    }

    /**
     * Puts the focus on the row that had it last, or on the first, once it is there and for as long as it may still be read anew;
     * on a heading where there is none. The list has no such call of its own. Not once the person has gone elsewhere.
     */
    public static void focus(Grid<?> grid) {
        grid.getElement().executeJs("""
                let tries = $0;
                let steady = $1;
                const before = document.activeElement;
                const place = part => [...this.shadowRoot.querySelectorAll(part + ' [tabindex="0"]')]
                    .find(cell => cell.offsetParent);
                const focus = () => {
                    const at = document.activeElement;
                    const within = this.shadowRoot.activeElement;
                    if (within ? !within.closest('#items')
                        : at !== before && at !== document.body && !at.hasAttribute('data-focus-kept')) return;
                    const row = place('#items');
                    const then = row || (this.size === 0 && place('#header'));
                    if (!within && then) then.focus();
                    if (row ? --steady > 0 : !then && --tries > 0) setTimeout(focus, 25);
                };
                focus();""", TRIES, STEADY);
    }
}
