package kz.zholdama.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import kz.zholdama.measure.Telling;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.Facts;
import org.jspecify.annotations.Nullable;

/** Shows what a kind tells, in the language of the screen. */
public final class ToldFacts implements Telling {

    private final Component screen;
    private final Facts facts;

    public ToldFacts(Component screen, Facts facts) {
        this.screen = screen;
        this.facts = facts;
    }

    /** What is told, behind what the facts say already. */
    public static Facts add(Component screen, Facts facts, Consumer<Telling> told) {
        told.accept(new ToldFacts(screen, facts));
        return facts;
    }

    @Override
    public Locale language() {
        return UI.getCurrent().getLocale();
    }

    @Override
    public Telling with(String label, @Nullable String value) {
        facts.with(text(label), value);
        return this;
    }

    @Override
    public Telling with(String label, Collection<String> values) {
        facts.with(text(label), List.copyOf(values));
        return this;
    }

    @Override
    public String text(String key, @Nullable Object... arguments) {
        return screen.getTranslation(key, arguments);
    }

    @Override
    public Telling day(String label, @Nullable LocalDate day) {
        return with(label, Dates.day(day));
    }
}
