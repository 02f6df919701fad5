package kz.zholdama.staff.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.platform.text.Dates;

/** What happened to an account, the latest first: what, when, by whom. */
class StaffHistory extends Div {

    StaffHistory(List<JournalEntry> entries) {
        addClassName("history");
        var list = new OrderedList();
        entries.forEach(entry -> list.add(line(entry)));
        add(list);
    }

    private ListItem line(JournalEntry entry) {
        var what = new Span(getTranslation("journal.action." + entry.action()));
        what.addClassName("history-what");
        var who = new Span(Dates.moment(entry.at()) + (entry.actorId() == null ? "" : " · " + entry.actorName()));
        who.addClassName("muted");
        return new ListItem(what, who);
    }
}
