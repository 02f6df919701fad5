package kz.zholdama.notice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A notice as its reader sees it, line by line. */
final class TextOfNotice extends Div {

    TextOfNotice(String subject, String text) {
        addClassName("notice-text");
        if (!subject.isEmpty()) {
            var line = new Paragraph(subject);
            line.addClassName("notice-subject");
            add(line);
        }
        for (var paragraph : text.split("\n\n", -1)) {
            add(new Paragraph(paragraph));
        }
    }
}
