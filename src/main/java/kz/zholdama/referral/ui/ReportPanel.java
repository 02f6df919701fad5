package kz.zholdama.referral.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.measure.Kinds;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.referral.ReferralCase;
import kz.zholdama.referral.ReturnSlips;

/** What can be recorded of a referral now: a choice of the event, and its form. */
final class ReportPanel extends Section {

    private enum Event {
        SLIP_RETURNED,
        NOT_TAKEN,
        COMPLETED,
        LEFT,
        SLIP_CORRECTED,
        LEAVING_COMPLETED
    }

    private final ReturnSlips slips;
    private final Kinds kinds;
    private final ReferralCase shown;
    private final LocalDate today;
    private final Runnable done;
    private final Div place = new Div();

    /** @param done told after something was recorded */
    ReportPanel(ReturnSlips slips, Kinds kinds, ReferralCase shown, LocalDate today, Runnable done) {
        this.slips = slips;
        this.kinds = kinds;
        this.shown = shown;
        this.today = today;
        this.done = done;
        addClassName("panel");
        var events = events();
        setVisible(!events.isEmpty());
        if (events.isEmpty()) {
            return;
        }
        add(new H2(getTranslation("referral.report.title")));
        if (events.size() > 1) {
            var choice = new RadioButtonGroup<Event>(getTranslation("referral.report.choice"));
            choice.setItems(events);
            choice.setItemLabelGenerator(event -> getTranslation("referral.event." + event.name()));
            choice.setValue(events.getFirst());
            choice.addValueChangeListener(chosen -> open(chosen.getValue()));
            add(choice);
        }
        add(place);
        open(events.getFirst());
    }

    private List<Event> events() {
        if (!shown.mayAct()) {
            return List.of();
        }
        return switch (shown.referral().status()) {
            case AWAITING_SLIP -> List.of(Event.SLIP_RETURNED, Event.NOT_TAKEN);
            case PLACED -> List.of(Event.COMPLETED, Event.LEFT, Event.SLIP_CORRECTED);
            case LEFT -> List.of(Event.LEAVING_COMPLETED);
            case NOT_TAKEN, COMPLETED, ANNULLED -> List.of();
        };
    }

    private void open(Event event) {
        place.removeAll();
        var hint = new Paragraph(getTranslation("referral.event." + event.name() + ".hint"));
        hint.addClassName("muted");
        place.add(hint);
        switch (event) {
            case SLIP_RETURNED -> {
                var form = new SlipForm(shown.referral(), kinds, today);
                show(event, form, () -> slips.slipReturned(shown.seen(), form.slip(), form.receivedOn()));
            }
            case SLIP_CORRECTED -> {
                var form = new SlipForm(shown.referral(), kinds, today);
                show(event, form, () -> slips.correctSlip(shown.seen(), form.slip(), form.receivedOn()));
            }
            case NOT_TAKEN -> {
                var form = new NotTakenForm(today);
                show(event, form, () -> slips.notTaken(shown.seen(), form.notTaken()));
            }
            case LEFT -> {
                var form = new LeavingForm(shown.referral().leaving());
                show(event, form, () -> slips.leave(shown.seen(), form.leaving()));
            }
            case LEAVING_COMPLETED -> {
                var form = new LeavingForm(shown.referral().leaving());
                show(event, form, () -> slips.completeLeaving(shown.seen(), form.leaving()));
            }
            case COMPLETED -> {
                var form = new CompletionForm(shown.referral()
                        .endsOn()
                        .filter(day -> !day.isAfter(today))
                        .orElse(today));
                show(event, form, () -> slips.complete(shown.seen(), form.endedOn()));
            }
        }
    }

    private void show(Event event, EntryForm form, Runnable command) {
        var save = new Button(getTranslation("referral.event." + event.name() + ".save"), _ -> {
            if (form.attempt(command)) {
                Notices.done(getTranslation("referral.event." + event.name() + ".done"));
                done.run();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(false);
        place.add(form, save);
    }
}
