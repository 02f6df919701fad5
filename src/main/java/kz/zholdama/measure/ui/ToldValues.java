package kz.zholdama.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import kz.zholdama.measure.Telling;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.LabelledValues;
import org.jspecify.annotations.Nullable;

/** Shows what a kind tells, in the language of the screen. */
public final class ToldValues implements Telling {

    private final Component screen;
    private final LabelledValues shown;

    public ToldValues(Component screen, LabelledValues shown) {
        this.screen = screen;
        this.shown = shown;
    }

    /** What is told, behind what is shown already. */
    public static LabelledValues add(Component screen, LabelledValues shown, Consumer<Telling> told) {
        told.accept(new ToldValues(screen, shown));
        return shown;
    }

    @Override
    public Locale language() {
        return UI.getCurrent().getLocale();
    }

    @Override
    public Telling with(String label, @Nullable String value) {
        shown.with(text(label), value);
        return this;
    }

    @Override
    public Telling with(String label, Collection<String> values) {
        shown.with(text(label), List.copyOf(values));
        return this;
    }

    @Override
    public String text(String key, Argument... arguments) {
        return screen.getTranslation(key, (Object[]) arguments);
    }

    @Override
    public Telling day(String label, @Nullable LocalDate day) {
        return with(label, Dates.day(day));
    }
}
