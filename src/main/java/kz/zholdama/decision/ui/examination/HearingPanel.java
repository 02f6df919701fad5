package kz.zholdama.decision.ui.examination;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ExaminationSheet;
import kz.zholdama.decision.ExaminationSheet.Hearing;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.CasePanel;

/** What the person said before a refusal (APPC art. 73); there only where the setting wants a hearing. */
public final class HearingPanel extends CasePanel {

    private final Div held = new Div();
    private final Button record = new Button();

    public HearingPanel(CaseDesk desk, LocalDate today) {
        super(desk, "cases.hearing");
        record.addThemeVariants(ButtonVariant.LUMO_SMALL);
        record.addClickListener(_ -> desk.ask(
                "cases.hearing", new HearingForm(desk.file().sheet().hearing(), today), ExaminationSheet::withHearing));
        add(held, record);
    }

    @Override
    public void show(CaseFile file) {
        var hearing = file.sheet().hearing();
        setVisible(hearing != null || file.mustBeHeard() && file.assessment().mayRefuse());
        record.setText(getTranslation(hearing == null ? "cases.hearing.record" : "cases.change"));
        record.setVisible(desk().mayExamine());
        held.removeAll();
        held.add(hearing == null ? none() : line(hearing));
    }

    @Override
    public Optional<Runnable> toDo() {
        return toDo(
                record,
                isVisible() && record.isVisible() && desk().file().sheet().hearing() == null);
    }

    private Span none() {
        var none = new Span(getTranslation("cases.hearing.none"));
        none.addClassName("muted");
        return none;
    }

    private Div line(Hearing hearing) {
        var statement = new Div(hearing.statement());
        statement.addClassName("muted");
        return line(new Div(
                new Div(getTranslation("hearing." + hearing.outcome().name(), named("day", hearing.on()))), statement));
    }
}
