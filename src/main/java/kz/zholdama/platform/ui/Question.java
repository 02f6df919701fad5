package kz.zholdama.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import kz.zholdama.platform.Argument;

/**
 * Asks once more before something that cannot simply be undone: {@code <key>.title}, {@code <key>.question} with its arguments,
 * {@code <key>} on the button that does it.
 */
public final class Question {

    private Question() {}

    public static void ask(String key, Runnable act, Argument... arguments) {
        question(key, act, arguments).open();
    }

    /** The same for what destroys something. */
    public static void warn(String key, Runnable act, Argument... arguments) {
        var question = question(key, act, arguments);
        question.setConfirmButtonTheme("error primary");
        question.open();
    }

    private static ConfirmDialog question(String key, Runnable act, Argument... arguments) {
        var ui = UI.getCurrent();
        var question = new ConfirmDialog(
                ui.getTranslation(key + ".title"),
                ui.getTranslation(key + ".question", (Object[]) arguments),
                ui.getTranslation(key),
                _ -> act.run());
        question.setCancelable(true);
        question.setCancelText(ui.getTranslation("form.cancel"));
        return question;
    }
}
