package kz.zholdama.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;
import kz.zholdama.platform.UserFacingException;

/** Short messages at the edge of the screen. What went well goes by itself, what did not stays until it is closed. */
public final class Notices {

    private static final Duration SHOWN = Duration.ofSeconds(5);

    private Notices() {}

    public static void done(String text) {
        var notice = Notification.show(text, (int) SHOWN.toMillis(), Notification.Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    public static void problem(UserFacingException refused) {
        problem(RefusalText.of(UI.getCurrent(), refused));
    }

    public static void problem(String text) {
        var notice = new Notification();
        notice.setPosition(Notification.Position.TOP_CENTER);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.setAssertive(true);
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> notice.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        close.setAriaLabel(UI.getCurrent().getTranslation("notice.close"));
        var message = new Span(new Span(text), close);
        message.addClassName("notice");
        notice.add(message);
        notice.open();
    }
}
