package kz.zholdama.platform.ui.search;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * The field over the page and what is found under it, by kind. Enter opens the first, so that the code that a scanner types leads
 * to its case; the arrows go through the others. Closes when something is opened.
 */
final class SearchDialog extends Dialog {

    private static final int LONGEST = 100;
    private static final int LEAST = 2;
    private static final int QUIET_MILLIS = 150;

    private final transient Function<String, List<SearchHit>> find;
    private final TextField field = new TextField();
    private final Paragraph told = new Paragraph();
    private final Div found = new Div();
    private String shown = "";
    private transient List<SearchHit> hits = List.of();

    SearchDialog(Function<String, List<SearchHit>> find) {
        this.find = find;
        setHeaderTitle(getTranslation("search.title"));
        setWidth("40rem");
        setMaxWidth("100%");
        field.setLabel(getTranslation("search.field"));
        field.setMaxLength(LONGEST);
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setAutofocus(true);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(QUIET_MILLIS);
        field.addValueChangeListener(_ -> show());
        field.addKeyDownListener(Key.ENTER, _ -> openFirst());
        told.getElement().setAttribute("role", "status");
        told.addClassName("muted");
        found.addClassName("search-found");
        var content = new Div(field, told, found);
        content.addClassName("search"); // the arrows: zh-keys.js
        add(content);
        show();
    }

    private void show() {
        shown = field.getValue().strip();
        hits = shown.length() < LEAST ? List.of() : find.apply(shown);
        told.setText(
                shown.length() < LEAST
                        ? getTranslation("search.hint")
                        : hits.isEmpty()
                                ? getTranslation("search.nothing")
                                : getTranslation("search.found", named("count", hits.size())));
        found.removeAll();
        var kinds = new LinkedHashMap<String, UnorderedList>();
        for (var hit : hits) {
            kinds.computeIfAbsent(hit.kind(), this::kind).add(new ListItem(link(hit)));
        }
    }

    private UnorderedList kind(String kind) {
        var list = new UnorderedList();
        found.add(new H3(getTranslation(kind)), list);
        return list;
    }

    private Anchor link(SearchHit hit) {
        var detail = new Span(hit.detail());
        detail.addClassName("muted");
        var link = new Anchor(hit.route(), new Span(hit.title()), detail);
        link.getElement().addEventListener("click", _ -> close());
        return link;
    }

    private void openFirst() {
        if (!field.getValue().strip().equals(shown)) {
            show();
        }
        if (!hits.isEmpty()) {
            close();
            UI.getCurrent().navigate(hits.getFirst().route());
        }
    }
}
