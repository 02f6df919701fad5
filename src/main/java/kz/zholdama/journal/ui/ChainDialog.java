package kz.zholdama.journal.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import kz.zholdama.journal.ChainCheck;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.StatusBadge.Tone;

/** What the check of the chains found, one line a chain. */
class ChainDialog extends Dialog {

    private final Map<Long, String> centres;

    ChainDialog(List<ChainCheck.Result> results, Map<Long, String> centres) {
        this.centres = centres;
        setHeaderTitle(getTranslation("journal.check.title"));
        setWidth("40rem");
        var lines = new Div();
        lines.addClassName("stacked");
        lines.getElement().setAttribute("tabindex", "0"); // scrolled by keys where it is long
        lines.add(new Paragraph(getTranslation("journal.check.hint")));
        results.forEach(result -> lines.add(line(result)));
        if (results.isEmpty()) {
            lines.add(new Paragraph(getTranslation("journal.check.empty")));
        }
        add(lines);
        var close = new Button(getTranslation("journal.check.close"), _ -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }

    private Div line(ChainCheck.Result result) {
        var name = new Span(
                result.centreId() == 0
                        ? getTranslation("journal.national")
                        : centres.getOrDefault(result.centreId(), "№ " + result.centreId()));
        return switch (result) {
            case ChainCheck.Intact intact -> {
                var last = new Span(getTranslation("journal.hash", named("hash", intact.hash())));
                last.addClassNames("muted", "wrap", "small");
                yield new Div(
                        new StatusBadge(
                                getTranslation("journal.check.intact", named("count", intact.entries())), Tone.GOOD),
                        new Span(" "),
                        name,
                        new Div(last));
            }
            case ChainCheck.Broken broken ->
                new Div(
                        new StatusBadge(
                                getTranslation("journal.check.broken", named("entry", broken.sequence())), Tone.BAD),
                        new Span(" "),
                        name);
        };
    }
}
