package kz.zholdama.referral.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.platform.text.Dates;

/** Who recorded what about a referral, the latest first, with the names and posts of that day. */
final class ReferralHistory extends Section {

    ReferralHistory(List<JournalEntry> entries) {
        addClassName("panel");
        var list = new OrderedList();
        list.addClassName("history");
        entries.forEach(entry -> list.add(line(entry)));
        add(new H2(getTranslation("referral.history.title")), list);
        setVisible(!entries.isEmpty());
    }

    private ListItem line(JournalEntry entry) {
        var at = new Span(Dates.moment(entry.at()));
        at.addClassName("history-at");
        var what = new Span(getTranslation("journal.action." + entry.action()));
        var who = new Span(entry.actorName() + (entry.actorPosition().isBlank() ? "" : ", " + entry.actorPosition()));
        who.addClassName("muted");
        return new ListItem(at, what, who);
    }
}
