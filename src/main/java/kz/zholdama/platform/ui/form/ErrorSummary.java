package kz.zholdama.platform.ui.form;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.platform.ui.Focus;
import org.jspecify.annotations.Nullable;

/** What is wrong on a page, summed up above its fields; each line leads to its field. Hidden while nothing is. */
public final class ErrorSummary extends Div {

    /** A message and the field that it stands beside; the field may be null. */
    public record Line(@Nullable Component field, String message) {}

    private List<Line> shown = List.of();

    public ErrorSummary() {
        addClassName("error-summary");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** @return whether there was anything to show */
    public boolean show(List<Line> problems) {
        draw(problems);
        if (problems.isEmpty()) {
            return false;
        }
        var first = problems.getFirst().field();
        Focus.on(first == null ? this : first); // what is told of no field may stand above the visible part of the page
        return true;
    }

    /** What is left while it is being put right; the focus stays where it is. */
    public void renew(List<Line> problems) {
        if (!problems.equals(shown)) {
            draw(problems);
        }
    }

    private void draw(List<Line> problems) {
        shown = List.copyOf(problems);
        removeAll();
        setVisible(!problems.isEmpty());
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(line(problem))));
        if (problems.stream().anyMatch(problem -> problem.field() != null)) {
            add(new Paragraph(getTranslation("errors.summary", named("count", problems.size()))));
        }
        add(list);
    }

    public void clear() {
        show(List.of());
    }

    private Component line(Line problem) {
        var field = problem.field();
        if (field == null) {
            return new Span(problem.message());
        }
        var name = Stream.of(thing(field), label(field))
                .map(part -> part.strip().replaceFirst("[.:]+$", "")) // a sentence of its own, such as a consent
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        var button = new Button(name.isEmpty() ? problem.message() : name + ": " + problem.message());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ERROR);
        button.addClickListener(_ -> Focus.on(field));
        return button;
    }

    private static String label(Component field) {
        return field instanceof HasLabel labelled ? Objects.requireNonNullElse(labelled.getLabel(), "") : "";
    }

    /** What the field belongs to, of several things on the screen: a document, a relative. */
    private static String thing(Component field) {
        return field.getParent()
                .map(parent -> "group".equals(parent.getElement().getAttribute("role"))
                        ? Objects.requireNonNullElse(parent.getElement().getAttribute("aria-label"), "")
                        : thing(parent))
                .orElse("");
    }
}
