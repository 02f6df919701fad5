package kz.zholdama.platform.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A status told by a word and a colour, never by colour alone. */
public final class StatusBadge extends Span {

    /** What the status means for the person who looks. */
    public enum Tone {
        NEUTRAL,
        ACTIVE,
        GOOD,
        WARNING,
        BAD
    }

    public StatusBadge(String text, Tone tone) {
        super(text);
        addClassNames("badge", "badge-" + tone.name().toLowerCase(Locale.ROOT));
    }
}
