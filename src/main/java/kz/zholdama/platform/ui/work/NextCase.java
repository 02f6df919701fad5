package kz.zholdama.platform.ui.work;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import java.util.Optional;

/** Makes what stands on every screen of who has cases: a button to the next one, and Alt+N. */
@SpringComponent
public class NextCase {

    /** In the address of the desk: one has come there as nothing is left. */
    public static final String NONE = "none-left";

    private final WorkDesk desk;

    NextCase(WorkDesk desk) {
        this.desk = desk;
    }

    /** A new one for a page; empty for whose role has no cases. */
    public Optional<Button> create() {
        return desk.isOffered() ? Optional.of(button()) : Optional.empty();
    }

    private Button button() {
        var button = new Button(VaadinIcon.ARROW_FORWARD.create(), _ -> goOn());
        var key = new Span(button.getTranslation("next-case.key"));
        key.addClassName("key");
        button.setText(button.getTranslation("next-case"));
        button.setSuffixComponent(key);
        button.setAriaLabel(button.getTranslation("next-case"));
        button.setTooltipText(button.getTranslation("next-case.key"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("next-case");
        button.getElement().setAttribute("aria-keyshortcuts", "Alt+N");
        Shortcuts.addShortcutListener(button, button::click, Key.KEY_N, KeyModifier.ALT);
        return button;
    }

    /** What is being typed in a dialog is not left. Without a next one to the desk, which says so. */
    private void goOn() {
        var ui = UI.getCurrent();
        if (ui.getChildren().anyMatch(Dialog.class::isInstance)) {
            return;
        }
        desk.next(at(ui).orElse(null))
                .ifPresentOrElse(
                        line -> ui.navigate(path(line), query(line)),
                        () -> ui.navigate("", QueryParameters.simple(Map.of(NONE, ""))));
    }

    private static Optional<Long> at(UI ui) {
        return ui.getInternals().getActiveRouterTargetsChain().stream()
                .findFirst()
                .filter(AtCase.class::isInstance)
                .map(AtCase.class::cast)
                .flatMap(AtCase::caseAt);
    }

    private static String path(WorkLine line) {
        return line.route().split("\\?", 2)[0];
    }

    private static QueryParameters query(WorkLine line) {
        var parts = line.route().split("\\?", 2);
        return parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]);
    }
}
