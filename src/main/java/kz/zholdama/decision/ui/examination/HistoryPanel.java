package kz.zholdama.decision.ui.examination;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ExaminationSheet;
import kz.zholdama.decision.ExaminationSheet.Leaving;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.CasePanel;
import kz.zholdama.decision.ui.Drawn;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.eligibility.Measure;
import org.jspecify.annotations.Nullable;

/** Earlier participations (grounds 2, 5, 6): those of this system and those that the specialist records. */
public final class HistoryPanel extends CasePanel {

    private final LocalDate today;
    private final Drawn known = new Drawn();
    private final Span none = new Span(getTranslation("cases.history.none"));
    private final Checkbox checked = new Checkbox(getTranslation("cases.history.checked"));
    private final Button add = new Button(getTranslation("cases.history.add"), VaadinIcon.PLUS.create());

    public HistoryPanel(CaseDesk desk, List<Measure> measures, LocalDate today) {
        super(desk, "cases.history");
        this.today = today;
        none.addClassName("muted");
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add.addClickListener(_ ->
                desk.ask("cases.participation.title", new ParticipationForm(measures), (sheet, typed) -> {
                    var all = new ArrayList<>(sheet.participations());
                    all.add(ParticipationForm.told(typed));
                    return sheet.withHistory(sheet.historyChecked(), all, sheet.leavings());
                }));
        checked.addValueChangeListener(event -> {
            if (event.getValue() != desk.file().sheet().historyChecked()) {
                desk.record(sheet -> sheet.withHistory(event.getValue(), sheet.participations(), sheet.leavings()));
            }
        });
        add(known, none, checked, add);
    }

    @Override
    public void show(CaseFile file) {
        known.show(
                List.of(file.ownHistory(), file.sheet().participations(), desk().mayExamine()),
                () -> Stream.concat(
                        file.ownHistory().stream().map(past -> line(described(past), leaving(past))),
                        file.sheet().participations().stream().map(past -> line(described(past), remove(past)))));
        none.setVisible(
                file.ownHistory().isEmpty() && file.sheet().participations().isEmpty());
        checked.setValue(file.sheet().historyChecked());
        checked.setReadOnly(!desk().mayExamine());
        add.setVisible(desk().mayExamine());
    }

    @Override
    public Optional<Runnable> toDo() {
        return toDo(checked, desk().mayExamine() && !checked.getValue());
    }

    private Component described(Participation past) {
        var title = new Div(getTranslation("measure." + past.measure().name()));
        var details = new Div(Stream.of(
                        past.referredOn() == null
                                ? null
                                : getTranslation("cases.history.referred", named("day", past.referredOn())),
                        past.from() == null ? null : period(past),
                        past.runsOn(today) ? getTranslation("cases.history.running") : null,
                        past.reReferredAfterLeaving() ? getTranslation("cases.history.again") : null,
                        past.leftOn() == null
                                ? null
                                : getTranslation(
                                        "cases.history.left",
                                        named("day", past.leftOn()),
                                        named("reason", reason(past.goodReason()))),
                        past.reregisteredOn() == null
                                ? null
                                : getTranslation("cases.history.reregistered", named("day", past.reregisteredOn())),
                        past.source())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" · ")));
        details.addClassName("muted");
        return new Div(title, details);
    }

    private String period(Participation past) {
        return past.to() == null
                ? getTranslation("cases.history.since", named("day", past.from()))
                : getTranslation("cases.history.period", named("from", past.from()), named("to", past.to()));
    }

    private String reason(@Nullable Boolean good) {
        return getTranslation(
                good == null
                        ? "cases.history.reason-unknown"
                        : good ? "cases.history.good-reason" : "cases.history.no-good-reason");
    }

    private Button leaving(Participation past) {
        var button = small("cases.history.leaving", past);
        var leftOn = past.leftOn();
        if (leftOn != null) {
            var known = new Leaving(past.measure(), leftOn, past.goodReason(), past.reregisteredOn());
            button.addClickListener(
                    _ -> desk().ask("cases.leaving.title", new LeavingForm(known), HistoryPanel::withLeaving));
        }
        button.setVisible(desk().mayExamine() && leftOn != null);
        return button;
    }

    private static ExaminationSheet withLeaving(ExaminationSheet sheet, Leaving told) {
        var all = new ArrayList<>(sheet.leavings());
        all.removeIf(other ->
                other.measure().equals(told.measure()) && other.leftOn().equals(told.leftOn()));
        all.add(told);
        return sheet.withHistory(sheet.historyChecked(), sheet.participations(), all);
    }

    private Button remove(Participation past) {
        var button = small("cases.remove", past);
        button.addClickListener(_ -> change(all -> {
            var rest = new ArrayList<>(all);
            rest.remove(past);
            return rest;
        }));
        button.setVisible(desk().mayExamine());
        return button;
    }

    private Button small(String key, Participation past) {
        var button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(button.getText() + ": "
                + getTranslation("measure." + past.measure().name()));
        return button;
    }

    private void change(UnaryOperator<List<Participation>> change) {
        desk().record(
                        add,
                        sheet -> sheet.withHistory(
                                sheet.historyChecked(), change.apply(sheet.participations()), sheet.leavings()));
    }
}
