package kz.zholdama.platform.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.UserFacingException;

/**
 * Asks once more before something that cannot simply be undone: {@code <key>.title} and {@code <key>.question}, both of which are
 * given the arguments, and {@code <key>} on the button that does it.
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
        var question = titled(key, arguments);
        question.setConfirmText(question.getTranslation(key));
        question.addConfirmListener(_ -> act.run());
        question.setCancelable(true);
        question.setCancelText(question.getTranslation("form.cancel"));
        return question;
    }

    /**
     * The same where going on loses something: the button that does nothing, {@code <key>.no}, has the focus, so that Enter too
     * early loses nothing; {@code <key>.yes} goes on.
     */
    public static void dissuade(String key, Runnable act, Argument... arguments) {
        var question = titled(key, arguments);
        question.setConfirmText(question.getTranslation(key + ".no"));
        question.setRejectable(true);
        question.setRejectText(question.getTranslation(key + ".yes"));
        question.setRejectButtonTheme("error tertiary");
        question.addRejectListener(_ -> act.run());
        question.open();
    }

    /** Tells instead of asking: {@code key} cannot be done, and why. */
    public static void refuse(String key, UserFacingException why) {
        var answer = new ConfirmDialog();
        answer.setHeader(answer.getTranslation(key));
        answer.setText(RefusalText.of(answer, why));
        answer.setConfirmText(answer.getTranslation("refused.understood"));
        answer.open();
    }

    private static ConfirmDialog titled(String key, Argument... arguments) {
        var question = new ConfirmDialog();
        question.setHeader(question.getTranslation(key + ".title", (Object[]) arguments));
        question.setText(question.getTranslation(key + ".question", (Object[]) arguments));
        return question;
    }
}
