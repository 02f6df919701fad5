package kz.zholdama.referral.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.zholdama.directory.Settlements;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.measure.SlipOfKind;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.Focus;
import kz.zholdama.platform.ui.LabelledValues;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.TitledPage;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.referral.Leaving;
import kz.zholdama.referral.NotTaken;
import kz.zholdama.referral.Reported;
import kz.zholdama.referral.online.HostAnswer;
import kz.zholdama.referral.online.ReceivedSlips;
import kz.zholdama.referral.online.SentSlipFile;
import kz.zholdama.referral.online.SentStatus;
import kz.zholdama.referral.online.SlipSheet;
import kz.zholdama.regulation.Settings;

/** The slip of one who is resettled to the centre: what the paper shows, and what can be answered now, as on its public page. */
@Route("arrival")
@RolesAllowed(Role.SPECIALIST_ROLE)
class ArrivalView extends Div implements HasUrlParameter<Long>, TitledPage {

    private final ReceivedSlips slips;
    private final Settlements settlements;
    private final Kinds kinds;
    private final Settings settings;
    private final Clock clock;
    private final Div place = new Div();
    private Runnable focus = () -> {};
    private String number = "";

    ArrivalView(ReceivedSlips slips, Settlements settlements, Kinds kinds, Settings settings, Clock clock) {
        this.slips = slips;
        this.settlements = settlements;
        this.kinds = kinds;
        this.settings = settings;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, Long referralId) {
        show(referralId);
        focus.run();
    }

    private void show(long referralId) {
        removeAll();
        var sheet = slips.look(referralId);
        number = sheet.referral().number();
        var back = new RouterLink(getTranslation("arrivals.back"), ArrivalsView.class);
        focus = () -> Focus.on(back);
        add(new PageHeader(title(), back), panel(values(sheet)));
        var first = HostAnswer.first(sheet.asked());
        if (!sheet.asked().isOpen() || sheet.asked() == SlipSheet.Asked.LEAVING) {
            add(note(getTranslation("slip-online.asked." + sheet.asked())));
        }
        var sentBack = sheet.last().filter(one -> one.status() == SentStatus.SENT_BACK);
        if (first.isPresent()) {
            sentBack.flatMap(SentSlipFile::reason)
                    .ifPresent(reason -> add(note(getTranslation("slip-online.sent-back"), reason)));
            add(answers(first.get(), sheet, sentBack.map(SentSlipFile::reported).orElse(Reported.NONE)));
        }
    }

    private LabelledValues values(SlipSheet sheet) {
        var referral = sheet.referral();
        return new LabelledValues()
                .with(getTranslation("slip-online.number"), referral.number())
                .with(getTranslation("slip-online.referred-on"), Dates.day(referral.referredOn()))
                .with(getTranslation("slip-online.person"), referral.applicantName())
                .with(
                        getTranslation("slip-online.where"),
                        settlements.reading(
                                referral.place().host(), UI.getCurrent().getLocale()));
    }

    private static Section panel(Component... parts) {
        var panel = new Section(parts);
        panel.addClassName("panel");
        return panel;
    }

    private static Div note(String... lines) {
        var note = new Div();
        for (var line : lines) {
            note.add(new Paragraph(line));
        }
        note.addClassName("warning-note");
        return note;
    }

    private Section answers(HostAnswer first, SlipSheet sheet, Reported before) {
        var panel = panel(new H2(getTranslation("arrivals.answer")));
        var all = new ArrayList<>(List.of(first));
        all.addAll(first.others());
        if (all.size() > 1) {
            var choice = new RadioButtonGroup<HostAnswer>(getTranslation("arrivals.choice"));
            choice.setItems(all);
            choice.setItemLabelGenerator(one -> getTranslation("slip-online.answer." + one.name()));
            choice.setValue(before.notTaken() == null ? first : HostAnswer.NOT_TAKEN);
            choice.addValueChangeListener(chosen -> open(chosen.getValue(), sheet, before));
            panel.add(choice);
            open(choice.getValue(), sheet, before);
        } else {
            open(first, sheet, before);
        }
        panel.add(place);
        return panel;
    }

    private void open(HostAnswer answer, SlipSheet sheet, Reported before) {
        place.removeAll();
        SlipOfKind<?, ?> own = kinds.of(SlipOfKind.class, sheet.referral().measure());
        var today = LocalDate.now(clock);
        switch (answer) {
            case SLIP -> slip(own, sheet, Optional.ofNullable(before.slip()));
            case NOT_TAKEN ->
                take(
                        sheet,
                        new QuestionForm<>(NotTaken.class, answer.questions(own)),
                        Optional.ofNullable(before.notTaken()),
                        typed -> Reported.NONE.with(new NotTaken(typed.reason(), today, typed.note())));
            case LEFT ->
                take(
                        sheet,
                        new QuestionForm<>(Leaving.class, answer.questions(own)),
                        Optional.ofNullable(before.leaving()),
                        Reported.NONE::with);
        }
    }

    private <S extends ReturnSlip> void slip(SlipOfKind<?, S> own, SlipSheet sheet, Optional<ReturnSlip> before) {
        var filled = before.map(own.type()::cast)
                .orElseGet(() -> own.expectedAny(sheet.referral().place()));
        take(sheet, new QuestionForm<>(own.type(), own.questions()), Optional.of(filled), Reported.NONE::with);
    }

    private <V> void take(SlipSheet sheet, Form<V> form, Optional<V> before, Function<V, Reported> told) {
        before.ifPresent(form::show);
        var scan = new ScanField(settings.scanBytes());
        var id = sheet.referral().id();
        form.onSave(() -> {
            if (form.attempt(typed -> slips.send(id, told.apply(typed), scan.scans()))) {
                Notices.done(getTranslation("arrivals.done"));
                show(id);
                focus.run();
            }
        });
        var send = new Button(getTranslation("slip-online.send"), _ -> form.save());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        place.add(form, scan, send);
        focus = form::focus;
    }

    @Override
    public String title() {
        return getTranslation("arrivals.one", named("number", number));
    }
}
