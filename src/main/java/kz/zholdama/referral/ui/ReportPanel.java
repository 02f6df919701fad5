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
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.measure.SlipOfKind;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.referral.ReferralCase;
import kz.zholdama.referral.ReferralCase.Seen;
import kz.zholdama.referral.Reported;
import kz.zholdama.referral.ReturnSlips;
import kz.zholdama.referral.online.SentSlipFile;
import org.jspecify.annotations.Nullable;

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
    private final Optional<SentSlipFile> sent;
    private final LocalDate today;
    private final Runnable done;
    private final Div place = new Div();
    private Runnable focus = () -> {};

    /**
     * @param sent what the host sent online and awaits an answer: it stands in the form of its event
     * @param done told after something was recorded
     */
    ReportPanel(
            ReturnSlips slips,
            Kinds kinds,
            ReferralCase shown,
            Optional<SentSlipFile> sent,
            LocalDate today,
            Runnable done) {
        this.slips = slips;
        this.kinds = kinds;
        this.shown = shown;
        this.sent = sent;
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
            choice.setValue(first(events));
            choice.addValueChangeListener(chosen -> open(chosen.getValue()));
            add(choice);
        }
        add(place);
        open(first(events));
    }

    private Event first(List<Event> events) {
        return sent.map(one -> one.reported().notTaken() != null
                        ? Event.NOT_TAKEN
                        : one.reported().leaving() != null ? Event.LEFT : Event.SLIP_RETURNED)
                .filter(events::contains)
                .orElseGet(events::getFirst);
    }

    /** On the first field of what can be recorded now, when something can. */
    void focus() {
        focus.run();
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
        var referral = shown.referral();
        switch (event) {
            case SLIP_RETURNED -> slip(event, own(), slips::slipReturned);
            case SLIP_CORRECTED -> slip(event, own(), slips::correctSlip);
            case NOT_TAKEN ->
                show(event, new NotTakenForm(sent(Reported::notTaken).orElse(null), today), slips::notTaken);
            case LEFT -> show(event, new LeavingForm(sent(Reported::leaving)), slips::leave);
            case LEAVING_COMPLETED -> show(event, new LeavingForm(referral.leaving()), slips::completeLeaving);
            case COMPLETED -> {
                var suggested =
                        referral.endsOn().filter(day -> !day.isAfter(today)).orElse(today);
                show(event, new CompletionForm(suggested), (seen, typed) -> slips.complete(seen, typed.endedOn()));
            }
        }
    }

    private <P> Optional<P> sent(Function<Reported, @Nullable P> part) {
        return sent.flatMap(one -> Optional.ofNullable(part.apply(one.reported())));
    }

    private Optional<LocalDate> sentOn() {
        return sent.map(one -> Dates.dayOf(one.sentAt()));
    }

    private SlipOfKind<?, ?> own() {
        return kinds.of(SlipOfKind.class, shown.referral().measure());
    }

    /** How a slip is recorded. */
    private interface Recording {

        void of(Seen seen, ReturnSlip slip, LocalDate receivedOn);
    }

    private <S extends ReturnSlip> void slip(Event event, SlipOfKind<?, S> own, Recording recording) {
        var form = new SlipForm<>(own, shown.referral(), sent(Reported::slip), sentOn().orElse(today));
        show(event, form, (seen, slip) -> recording.of(seen, slip, form.receivedOn()));
    }

    private <V> void show(Event event, Form<V> form, BiConsumer<Seen, V> command) {
        form.onSave(() -> {
            if (form.attempt(typed -> command.accept(shown.seen(), typed))) {
                Notices.done(getTranslation("referral.event." + event.name() + ".done"));
                done.run();
            }
        });
        var save = new Button(getTranslation("referral.event." + event.name() + ".save"), _ -> form.save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        place.add(form, save);
        focus = form::focus;
    }
}
