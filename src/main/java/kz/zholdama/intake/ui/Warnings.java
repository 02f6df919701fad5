package kz.zholdama.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import kz.zholdama.eligibility.Evidence;

/** What the rules find doubtful, in words. Nothing of it stands in the way. */
final class Warnings {

    private Warnings() {}

    static Optional<Component> doubts(List<Evidence> found) {
        return list("intake.doubts", "intake.doubts.hint", found);
    }

    static Optional<Component> hints(List<Evidence> found) {
        return list("intake.hints", "intake.hints.hint", found);
    }

    private static Optional<Component> list(String title, String hint, List<Evidence> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var ui = UI.getCurrent();
        var list = new UnorderedList();
        found.forEach(one -> list.add(new ListItem(one.text(ui::getTranslation))));
        var heading = new Paragraph(ui.getTranslation(title));
        heading.addClassName("warning-title");
        var note = new Div(heading, list, new Paragraph(ui.getTranslation(hint)));
        note.addClassName("warning-note");
        return Optional.of(note);
    }
}
