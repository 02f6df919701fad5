package kz.zholdama.regulation.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kz.zholdama.platform.ui.RefusalText;
import kz.zholdama.regulation.entering.CalendarFile;

/** Why a list was not taken, line by line. */
class ImportProblems extends Dialog {

    private static final int MOST_SHOWN = 100;

    ImportProblems(List<CalendarFile.WrongLine> problems) {
        setHeaderTitle(getTranslation("calendar.import.failed"));
        setWidth("36rem");
        var list = new UnorderedList();
        list.getElement().setAttribute("tabindex", "0"); // scrolled by keys where it is long
        problems.stream().limit(MOST_SHOWN).forEach(problem -> list.add(new ListItem(line(problem))));
        add(new Paragraph(getTranslation("calendar.import.failed.hint")), list);
        if (problems.size() > MOST_SHOWN) {
            add(new Paragraph(getTranslation("calendar.import.more", named("count", problems.size() - MOST_SHOWN))));
        }
        getFooter().add(new Button(getTranslation("regulation.close"), _ -> close()));
    }

    private String line(CalendarFile.WrongLine wrong) {
        var text = RefusalText.of(this, wrong.problem());
        return wrong.line() == 0
                ? text
                : getTranslation("regulation.calendar-file.line", named("line", wrong.line()), named("problem", text));
    }
}
