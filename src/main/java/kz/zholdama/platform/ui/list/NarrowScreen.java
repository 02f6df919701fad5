package kz.zholdama.platform.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;

/** A window too narrow for all columns of a list: the least important give way, so that names need not be cut. */
final class NarrowScreen {

    /** In pixels, as in the style sheet. */
    private static final int NARROW = 1000;

    private NarrowScreen() {}

    /** Tells whether the window is narrow, as soon as that is known and whenever its width changes. */
    static void tell(Component part, SerializableConsumer<Boolean> told) {
        part.addAttachListener(attach -> watch(attach.getUI(), part, told));
    }

    private static void watch(UI ui, Component part, SerializableConsumer<Boolean> told) {
        var width = ui.getPage().getExtendedClientDetails().getWindowInnerWidth();
        if (width >= 0) { // else not known yet
            told.accept(width <= NARROW);
        }
        var resizing =
                ui.getPage().addBrowserWindowResizeListener(resized -> told.accept(resized.getWidth() <= NARROW));
        part.addDetachListener(detached -> {
            resizing.remove();
            detached.unregisterListener();
        });
    }
}
