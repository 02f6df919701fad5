package kz.zholdama.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of the screen that is drawn anew only when what it shows has changed: nothing goes from under a pressing pointer. */
public final class Drawn extends Div {

    private @Nullable Object shown;

    public Drawn() {
        addClassName("drawn");
    }

    /** @param what all that the drawing depends on, with an {@code equals} that tells a change */
    public void show(Object what, Supplier<? extends Stream<? extends Component>> drawing) {
        if (!what.equals(shown)) {
            shown = what;
            removeAll();
            drawing.get().forEach(this::add);
        }
    }
}
