package kz.zholdama.journal;

import static kz.zholdama.platform.Argument.named;

import java.util.Locale;
import kz.zholdama.platform.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Says in words what an entry records. An action has its text under {@code journal.action.}; looks and refusals, which
 * exist for every kind of record, are put together.
 */
@Component
public class ActionTexts {

    private static final String LOOKED = ".looked";
    private static final String LOOK = ".look";
    private static final String EXPORTED = ".exported";
    private static final String REFUSED = ".refused";

    private final Texts texts;

    ActionTexts(Texts texts) {
        this.texts = texts;
    }

    /** What was done, such as "Решение подписано" or "Просмотр: заявление". */
    public String action(String action, Locale language) {
        if (texts.has("journal.action." + action)) {
            return texts.text("journal.action." + action, language);
        }
        if (action.endsWith(REFUSED)) {
            return texts.text("journal.refused", language, named("action", action(without(action, REFUSED), language)));
        }
        if (action.endsWith(LOOKED) || action.endsWith(LOOK)) {
            return texts.text(
                    "journal.looked",
                    language,
                    named("type", type(action.substring(0, action.lastIndexOf('.')), language)));
        }
        if (action.endsWith(EXPORTED)) {
            return texts.text("journal.exported", language, named("type", type(without(action, EXPORTED), language)));
        }
        return texts.text("journal.other", language, named("action", action));
    }

    /** What it was done to, such as "Заявление № 12". */
    public String subject(Subject subject, Locale language) {
        if (subject.isList()) {
            return texts.text("journal.list", language, named("type", type(subject.type(), language)));
        }
        return texts.text(
                "journal.subject", language, named("type", type(subject.type(), language)), named("id", subject.id()));
    }

    private String type(String type, Locale language) {
        return texts.has("journal.type." + type) ? texts.text("journal.type." + type, language) : type;
    }

    private static String without(String action, String ending) {
        return action.substring(0, action.length() - ending.length());
    }
}
