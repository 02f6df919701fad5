package kz.zholdama.decision.ui.closing;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.WorkLeft;
import kz.zholdama.directory.pickers.CentrePicker;
import kz.zholdama.intake.moving.ClosingCentre;
import kz.zholdama.intake.moving.ClosingCentre.Summary;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.ClientAddress;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.LabelledValues;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.Question;
import kz.zholdama.platform.ui.RefusalText;
import kz.zholdama.platform.ui.TitledPage;
import kz.zholdama.platform.ui.form.Form;

/** What goes on in a centre, and giving all of it to another one, so that the centre can be closed. */
@Route("directories/centres/:id/closing")
@RolesAllowed(Role.ADMINISTRATOR_ROLE)
class ClosingView extends Div implements BeforeEnterObserver, TitledPage, MovingRun.Watcher {

    record Target(CareerCentre to) {}

    private final transient CareerCentres centres;
    private final transient ClosingCentre closing;
    private final transient ClientAddress address;
    private final transient CurrentStaff staff;
    private final Div work = new Div();
    private final Div asked = new Div();
    private final Div running = new Div();
    private final Span state = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Div outcome = new Div();
    private String title = "";
    private long id;

    ClosingView(CareerCentres centres, ClosingCentre closing, ClientAddress address, CurrentStaff staff) {
        this.centres = centres;
        this.closing = closing;
        this.address = address;
        this.staff = staff;
        addClassName("page");
        state.getElement().setAttribute("role", "status");
        state.getElement().setAttribute("tabindex", "-1");
        bar.getElement().setAttribute("aria-label", getTranslation("closing.running"));
        running.add(state, bar);
        running.setVisible(false);
        outcome.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .get("id")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .filter(_ -> staff.get().isNationalAdministrator())
                .filter(wanted -> centres.all().stream().anyMatch(centre -> centre.storedId() == wanted))
                .orElseThrow(NotFoundException::new);
        title = getTranslation("closing.title", named("centre", centres.get(id).names()));
        removeAll();
        outcome.removeAll();
        add(
                new PageHeader(title),
                new Paragraph(getTranslation("closing.hint")),
                work,
                asked,
                running,
                outcome,
                new Anchor("directories/centres?id=" + id, getTranslation("closing.back")));
        show();
    }

    private void show() {
        var left = centres.left(id);
        work.removeAll();
        work.add(told(left));
        asked.removeAll();
        if (left.cases() + left.referrals() + left.drafts() > 0) {
            ask(closing.others(id), left);
        }
    }

    private LabelledValues told(WorkLeft left) {
        return new LabelledValues()
                .with(getTranslation("closing.cases"), String.valueOf(left.cases()))
                .with(getTranslation("closing.referrals"), String.valueOf(left.referrals()))
                .with(getTranslation("closing.drafts"), String.valueOf(left.drafts()))
                .with(getTranslation("closing.accounts"), String.valueOf(left.accounts()))
                .with(getTranslation("closing.arrivals"), String.valueOf(left.arrivals()));
    }

    private void ask(List<CareerCentre> others, WorkLeft left) {
        var form = new Form<>(Target.class, "closing.");
        form.require(form.add("to", CentrePicker.of(others)));
        form.onSave(() -> form.attempt(typed -> Question.ask(
                "closing.move",
                () -> start(typed.to()),
                named("cases", left.cases()),
                named("referrals", left.referrals()),
                named("drafts", left.drafts()),
                named("centre", typed.to().names()))));
        var move = new Button(getTranslation("closing.move"), _ -> form.save());
        move.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        asked.add(form, move);
    }

    private void start(CareerCentre to) {
        asked.setVisible(false);
        running.setVisible(true);
        outcome.removeAll();
        bar.setIndeterminate(true);
        state.setText(getTranslation("closing.running"));
        state.getElement().callJsFunction("focus");
        var ui = getUI().orElseThrow();
        ui.setPollInterval(500);
        new MovingRun(closing, address, ui, this).start(id, to.storedId());
    }

    @Override
    public void progressed(int done, int of) {
        bar.setIndeterminate(false);
        bar.setMax(of);
        bar.setValue(done);
        state.setText(getTranslation("closing.progress", named("done", done), named("of", of)));
    }

    @Override
    public void finished(Summary summary) {
        ended();
        outcome.add(new Paragraph(getTranslation(
                "closing.done",
                named("cases", summary.cases()),
                named("back", summary.takenBack()),
                named("drafts", summary.drafts()))));
        if (!summary.left().isEmpty()) {
            var list = new UnorderedList();
            summary.left()
                    .forEach(left -> list.add(new ListItem(getTranslation(
                            "closing.left",
                            named("number", left.number()),
                            named("reason", RefusalText.of(this, left.why()))))));
            outcome.add(new Paragraph(getTranslation("closing.left.title")), list);
        }
        var work = centres.left(id);
        outcome.add(new Paragraph(getTranslation(work.isNone() ? "closing.free" : "closing.not-free")));
    }

    @Override
    public void refused(UserFacingException why) {
        ended();
        outcome.add(new Paragraph(RefusalText.of(this, why)));
    }

    @Override
    public void failed() {
        ended();
    }

    private void ended() {
        running.setVisible(false);
        asked.setVisible(true);
        getUI().ifPresent(ui -> ui.setPollInterval(-1));
        show();
    }

    @Override
    public String title() {
        return title;
    }
}
