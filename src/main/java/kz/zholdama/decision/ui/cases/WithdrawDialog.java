package kz.zholdama.decision.ui.cases;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import kz.zholdama.decision.preparing.Preparation;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.EntryDialog;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.form.LongestText;

/** The applicant takes his application back. */
final class WithdrawDialog extends EntryDialog {

    private final CaseDesk desk;
    private final Preparation preparation;
    private final TextArea note = new TextArea(getTranslation("cases.withdraw.note"));

    WithdrawDialog(CaseDesk desk, Preparation preparation) {
        super("cases.withdraw.title");
        this.desk = desk;
        this.preparation = preparation;
        LongestText.of(note, 1000);
        nameButton("cases.withdraw.do");
        askWide(new Paragraph(getTranslation("cases.withdraw.hint")));
        askWide(note);
    }

    @Override
    protected boolean isComplete() {
        return filled(note);
    }

    @Override
    protected boolean save() {
        var done = desk.run(file -> preparation.withdrawApplication(file.id(), file.version(), note.getValue()));
        if (done) {
            Notices.done(getTranslation("cases.done.withdrawn"));
        }
        return done;
    }
}
