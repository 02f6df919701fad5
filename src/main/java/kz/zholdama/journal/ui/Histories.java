package kz.zholdama.journal.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import kz.zholdama.journal.ActionTexts;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.ui.Bilingual;
import kz.zholdama.platform.ui.record.History;
import org.springframework.stereotype.Component;

/** What the journal knows of a record, for the screens of all features: who did or looked at what, the latest first. */
@Component
public final class Histories {

    private final JournalReader journal;
    private final ActionTexts texts;

    Histories(JournalReader journal, ActionTexts texts) {
        this.journal = journal;
        this.texts = texts;
    }

    /** @throws org.springframework.security.access.AccessDeniedException as {@link JournalReader#history} says */
    public History of(Subject subject) {
        return new History((offset, limit) -> told(journal.history(subject, offset, limit)));
    }

    private List<History.Entry> told(List<JournalEntry> entries) {
        return entries.stream()
                .map(entry -> new History.Entry(
                        texts.action(entry.action(), UI.getCurrent().getLocale()),
                        entry.at(),
                        entry.actor()
                                .map(Bilingual::name)
                                .orElseGet(() -> UI.getCurrent().getTranslation("journal.system")),
                        List.of()))
                .toList();
    }
}
