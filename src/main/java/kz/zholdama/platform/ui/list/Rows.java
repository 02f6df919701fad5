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

    /** Puts the focus on the row that had it last, or on the first, once it is there. The list has no such call of its own. */
    public static void focus(Grid<?> grid) {
        grid.getElement().executeJs("""
                let tries = $0;
                const before = document.activeElement;
                const focus = () => {
                    if (document.activeElement !== before && document.activeElement !== document.body) return;
                    const row = this.shadowRoot.querySelector('#items [tabindex="0"]');
                    if (row?.offsetParent) row.focus(); else if (--tries > 0) setTimeout(focus, 25);
                };
                focus();""", TRIES);
    }
}
