package kz.zholdama.referral.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.platform.ui.record.History;

/** Who recorded what about a referral, the latest first, with the names and posts of that day. */
final class ReferralHistory extends Section {

    ReferralHistory(List<JournalEntry> entries) {
        addClassName("panel");
        var history = new History();
        entries.forEach(entry ->
                history.add(getTranslation("journal.action." + entry.action()), entry.at(), by(entry), List.of()));
        add(new H2(getTranslation("referral.history.title")), history);
        setVisible(!entries.isEmpty());
    }

    private static String by(JournalEntry entry) {
        return entry.actorName() + (entry.actorPosition().isBlank() ? "" : ", " + entry.actorPosition());
    }
}
