package kz.zholdama.decision.ui.holding;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.Whose;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.holding.Holding;
import kz.zholdama.intake.moving.Moving;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.form.FormDialog;

/** Says who goes on with the case; takes it, gives it to a colleague, or to another centre. */
final class HolderLine extends Div {

    private final CaseDesk desk;
    private final Holding holding;
    private final Moving moving;
    private final StaffPrincipal reader;
    private final Span holder = new Span();
    private final Button take = new Button(getTranslation("cases.take"));
    private final Button give = new Button(getTranslation("cases.give"));
    private final Button move = new Button(getTranslation("cases.move"));

    HolderLine(CaseDesk desk, Holding holding, Moving moving, StaffPrincipal reader) {
        this.desk = desk;
        this.holding = holding;
        this.moving = moving;
        this.reader = reader;
        addClassName("case-holder");
        take.addThemeVariants(ButtonVariant.LUMO_SMALL);
        give.addThemeVariants(ButtonVariant.LUMO_SMALL);
        move.addThemeVariants(ButtonVariant.LUMO_SMALL);
        take.addClickListener(_ -> {
            if (desk.run(this::taken)) {
                Notices.done(getTranslation("cases.done.taken"));
                desk.goOn();
            }
        });
        give.addClickListener(_ -> ask());
        move.addClickListener(_ -> askWhereTo());
        add(holder, take, give, move);
    }

    private CaseFile taken(CaseFile shown) {
        holding.give(shown.id(), shown.version().application(), reader.actor().staffId());
        return desk.reread();
    }

    private void ask() {
        var shown = desk.file();
        var form = new GiveForm(holding.colleagues().stream()
                .filter(one ->
                        shown.application().holder().filter(one::isSamePersonAs).isEmpty())
                .toList());
        form.dialog()
                .about(new Whose(shown))
                .submits(
                        typed -> desk.carryOutApart(file -> holding.give(
                                file.id(),
                                file.version().application(),
                                typed.to().staffId())),
                        () -> {
                            Notices.done(getTranslation("cases.done.given"));
                            desk.goOn();
                        })
                .open();
    }

    private void askWhereTo() {
        new FormDialog<>("cases.move.title", new MoveForm(moving.others()))
                .nameButton("cases.move.do")
                .about(new Whose(desk.file()))
                .submits(this::moved, to -> {
                    Notices.done(getTranslation("cases.done.moved", named("centre", to.names())));
                    UI.getCurrent().navigate("cases"); // the case is not this centre's any more
                })
                .open();
    }

    private CareerCentre moved(MoveForm.Typed typed) {
        var file = desk.file();
        moving.move(file.id(), file.version().application(), typed.to().storedId(), typed.reason());
        return typed.to();
    }

    void show(CaseFile file) {
        var application = file.application();
        var runs = ApplicationStatus.RUNNING.contains(application.status());
        var mine = application.holder().filter(reader.actor()::isSamePersonAs).isPresent();
        holder.setText(getTranslation(
                "cases.held-by",
                named(
                        "name",
                        application
                                .holder()
                                .map(Actor::name)
                                .orElseGet(() -> getTranslation("cases.held-by.nobody")))));
        setVisible(application.holder().isPresent() || runs);
        take.setVisible(runs && reader.has(Role.SPECIALIST) && !mine);
        give.setVisible(runs && (reader.has(Role.DIRECTOR) || mine));
        move.setVisible(runs && reader.has(Role.DIRECTOR));
    }
}
