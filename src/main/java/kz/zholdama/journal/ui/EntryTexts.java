package kz.zholdama.journal.ui;

import com.vaadin.flow.component.UI;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zholdama.journal.ActionTexts;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.journal.StateTexts;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.Clocks;

/** What a screen says of an entry, in its language. */
record EntryTexts(ActionTexts actions, StateTexts states, Map<Long, String> centres) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(Clocks.ZONE);

    /** To the second, in the time of Asia/Almaty. */
    String at(JournalEntry entry) {
        return TIME.format(entry.at());
    }

    String who(JournalEntry entry) {
        return entry.actorId() == null ? UI.getCurrent().getTranslation("journal.system") : entry.actorName();
    }

    String roles(JournalEntry entry) {
        return Arrays.stream(entry.actorRoles().split(","))
                .filter(role -> !role.isEmpty())
                .map(role -> UI.getCurrent().getTranslation("staff.role." + role))
                .collect(Collectors.joining(", "));
    }

    String action(JournalEntry entry) {
        return actions.action(entry.action(), UI.getCurrent().getLocale());
    }

    String about(Subject subject) {
        return actions.subject(subject, UI.getCurrent().getLocale());
    }

    String field(String name) {
        return states.field(name, UI.getCurrent().getLocale());
    }

    String value(String field, String value) {
        return states.value(field, value, UI.getCurrent().getLocale());
    }

    String centre(JournalEntry entry) {
        return entry.centreId() == null
                ? UI.getCurrent().getTranslation("journal.national")
                : centres.getOrDefault(entry.centreId(), "№ " + entry.centreId());
    }
}
