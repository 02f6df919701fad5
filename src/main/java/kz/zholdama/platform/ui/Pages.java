package kz.zholdama.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;

/**
 * Pages behind buttons, of which the pressed one tells what is shown. (The tabs of the component library put a focusable
 * box between the tab list and its tabs, which screen readers stumble over.) A page is made when it is first looked at.
 */
public final class Pages extends Div {

    private final Div buttons = new Div();
    private final Div content = new Div();

    public Pages(String label) {
        addClassName("pages");
        buttons.addClassName("pages-buttons");
        buttons.getElement().setAttribute("role", "group");
        buttons.getElement().setAttribute("aria-label", label);
        content.addClassName("pages-content");
        add(buttons, content);
    }

    /** The first page added is shown at once. */
    public Button add(String title, Supplier<? extends Component> maker) {
        var page = new Component[1];
        var button = new Button(title);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.getElement().setAttribute("aria-pressed", "false");
        button.addClickListener(_ -> {
            if (page[0] == null) {
                page[0] = maker.get();
            }
            buttons.getChildren()
                    .forEach(other ->
                            other.getElement().setAttribute("aria-pressed", String.valueOf(other.equals(button))));
            content.removeAll();
            content.add(page[0]);
        });
        buttons.add(button);
        if (content.getChildren().findAny().isEmpty()) {
            button.click();
        }
        return button;
    }
}
