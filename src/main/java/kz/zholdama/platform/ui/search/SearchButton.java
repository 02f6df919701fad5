package kz.zholdama.platform.ui.search;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.platform.security.CurrentStaff;

/** Makes what stands on every screen for searching: a button, and Ctrl+K. */
@SpringComponent
public class SearchButton {

    private final List<SearchSource> sources;
    private final CurrentStaff staff;

    SearchButton(List<SearchSource> sources, CurrentStaff staff) {
        this.sources = sources;
        this.staff = staff;
    }

    /** A new one for a page; empty for whom there is nothing to be found. */
    public Optional<Button> create() {
        return sources().findAny().map(_ -> button());
    }

    private Button button() {
        var button = new Button(VaadinIcon.SEARCH.create(), _ -> open());
        button.setText(button.getTranslation("search.open"));
        button.setTooltipText(button.getTranslation("search.key"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("search-open");
        button.getElement().setAttribute("aria-keyshortcuts", "Control+K");
        Shortcuts.addShortcutListener(button, button::click, Key.KEY_K, KeyModifier.CONTROL);
        return button;
    }

    /** Once: the key is heard over the dialog too. */
    private void open() {
        if (UI.getCurrent().getChildren().noneMatch(SearchDialog.class::isInstance)) {
            new SearchDialog(this::find).open();
        }
    }

    List<SearchHit> find(String typed) {
        return sources()
                .flatMap(source -> source.find(typed).stream().limit(SearchSource.MOST))
                .toList();
    }

    private Stream<SearchSource> sources() {
        return sources.stream().filter(source -> source.readers().stream().anyMatch(staff.get()::has));
    }
}
