package kz.zholdama.decision.ui.cases;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import kz.zholdama.decision.preparing.Preparation;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.EntryDialog;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.Notices;

/** The applicant takes his consent to personal data back (ground 4). */
final class ConsentDialog extends EntryDialog {

    private final CaseDesk desk;
    private final Preparation preparation;
    private final DateField on = new DateField(getTranslation("cases.consent.on"));

    ConsentDialog(CaseDesk desk, Preparation preparation, Clock clock) {
        super("cases.consent.title");
        this.desk = desk;
        this.preparation = preparation;
        on.setMax(LocalDate.now(clock));
        on.setValue(LocalDate.now(clock));
        askWide(new Paragraph(getTranslation("cases.consent.hint")));
        ask(on);
    }

    @Override
    protected boolean isComplete() {
        return filled(on);
    }

    @Override
    protected boolean save() {
        var done = desk.run(file -> preparation.withdrawConsent(file.id(), file.version(), on.getValue()));
        if (done) {
            Notices.done(getTranslation("cases.done.consent"));
        }
        return done;
    }
}
