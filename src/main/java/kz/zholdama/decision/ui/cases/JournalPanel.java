package kz.zholdama.decision.ui.cases;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.CasePanel;
import kz.zholdama.journal.ActionTexts;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.text.Dates;

/** Who did or looked at what in the case, the latest first. */
final class JournalPanel extends CasePanel {

    private static final int PAGE = 10;

    private final JournalReader journal;
    private final ActionTexts texts;
    private final Div entries = new Div();
    private final Button more = new Button(getTranslation("cases.journal.more"), _ -> showMore());
    private int shown;

    JournalPanel(CaseDesk desk, JournalReader journal, ActionTexts texts) {
        super(desk, "cases.journal");
        this.journal = journal;
        this.texts = texts;
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(entries, more);
    }

    @Override
    public void show(CaseFile file) {
        entries.removeAll();
        shown = 0;
        showMore();
    }

    private void showMore() {
        var page = journal.history(Subject.of("application", desk().file().id()), shown, PAGE);
        page.forEach(entry -> entries.add(entry(entry)));
        shown += page.size();
        more.setVisible(page.size() == PAGE);
    }

    private Div entry(JournalEntry entry) {
        var what = new Span(texts.action(entry.action(), getLocale()));
        var details = new Div(Dates.moment(entry.at()) + " · " + entry.actorName()
                + (entry.actorPosition().isBlank() ? "" : ", " + entry.actorPosition()));
        details.addClassName("muted");
        return line(new Div(new Div(what), details));
    }
}
