package kz.zholdama.decision.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Leads to the parts of a long page by their headings, and stays in view while it is read. */
final class SectionLinks extends Nav {

    private final Map<Component, ListItem> items = new LinkedHashMap<>();

    SectionLinks(Stream<Component> columns) {
        addClassName("section-links");
        getElement().setAttribute("aria-label", getTranslation("cases.sections"));
        var list = new UnorderedList();
        columns.flatMap(Component::getChildren)
                .forEach(panel -> panel.getChildren()
                        .filter(H2.class::isInstance)
                        .map(H2.class::cast)
                        .findFirst()
                        .ifPresent(heading -> {
                            var item = new ListItem(link(heading));
                            items.put(panel, item);
                            list.add(item);
                        }));
        add(list);
    }

    private static NativeButton link(H2 heading) {
        heading.getElement().setAttribute("tabindex", "-1");
        return new NativeButton(
                heading.getText(),
                _ -> heading.getElement()
                        .executeJs("this.scrollIntoView({block: 'start'}); this.focus({preventScroll: true})"));
    }

    /** Parts come and go with what there is to show. */
    void show() {
        items.forEach((panel, item) -> item.setVisible(panel.isVisible()));
    }
}
