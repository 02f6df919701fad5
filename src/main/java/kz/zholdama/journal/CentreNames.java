package kz.zholdama.journal;

import java.util.Locale;
import java.util.Map;

/** Tells the journal's screen how the centres are called. Whoever keeps the centres answers; the journal knows only ids. */
@FunctionalInterface
public interface CentreNames {

    /** Names by id, in the order in which a list shows them. */
    Map<Long, String> names(Locale language);
}
