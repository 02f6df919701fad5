package kz.zholdama.platform.ui;

import com.vaadin.flow.component.Component;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.UserFacingException;

/** Why something was refused, in the words of the bundles and the language of the screen. */
public final class RefusalText {

    private RefusalText() {}

    public static String of(Component screen, UserFacingException refused) {
        return screen.getTranslation(refused.messageKey(), refused.arguments().toArray());
    }

    public static String of(Component screen, Problem problem) {
        return screen.getTranslation(problem.key(), problem.arguments().toArray());
    }
}
