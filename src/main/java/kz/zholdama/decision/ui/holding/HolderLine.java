package kz.zholdama.decision.ui.holding;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.Whose;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.holding.Holding;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.Notices;

/** Says who goes on with the case; takes it, or gives it to a colleague. */
final class HolderLine extends Div {

    private final CaseDesk desk;
    private final Holding holding;
    private final StaffPrincipal reader;
    private final Span holder = new Span();
    private final Button take = new Button(getTranslation("cases.take"));
    private final Button give = new Button(getTranslation("cases.give"));

    HolderLine(CaseDesk desk, Holding holding, StaffPrincipal reader) {
        this.desk = desk;
        this.holding = holding;
        this.reader = reader;
        addClassNames("case-holder", "toolbar");
        take.addThemeVariants(ButtonVariant.LUMO_SMALL);
        give.addThemeVariants(ButtonVariant.LUMO_SMALL);
        take.addClickListener(_ -> {
            if (desk.run(this::taken)) {
                Notices.done(getTranslation("cases.done.taken"));
                desk.goOn();
            }
        });
        give.addClickListener(_ -> ask());
        add(holder, take, give);
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
    }
}
