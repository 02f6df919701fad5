package kz.zholdama.decision.ui.cases;

import com.vaadin.flow.component.html.Div;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.CasePanel;
import kz.zholdama.journal.Subject;
import kz.zholdama.journal.ui.Histories;

/** Who did or looked at what in the case. */
final class JournalPanel extends CasePanel {

    private final Histories histories;
    private final Div history = new Div();

    JournalPanel(CaseDesk desk, Histories histories) {
        super(desk, "cases.journal");
        this.histories = histories;
        add(history);
    }

    @Override
    public void show(CaseFile file) {
        history.removeAll();
        history.add(histories.withoutOwnLooks(Subject.of("application", file.id())));
    }
}
