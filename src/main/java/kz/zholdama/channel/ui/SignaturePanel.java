package kz.zholdama.channel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Supplier;
import kz.zholdama.channel.signatures.ApplicantSignature;
import kz.zholdama.channel.signatures.SignatureDesk;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.CasePanel;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.LabelledValues;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.StatusBadge.Tone;
import kz.zholdama.platform.ui.form.FormDialog;

/** Whose signature is under the application; where nobody could tell, the specialist has it checked again or decides. */
final class SignaturePanel extends CasePanel {

    private final transient SignatureDesk signatures;
    private final Div told = new Div();
    private final Button again = new Button(getTranslation("channel.signature.again"));
    private final Button confirm = new Button(getTranslation("channel.signature.confirm"));
    private final Button refuse = new Button(getTranslation("channel.signature.refuse"));
    private transient ApplicantSignature signature;

    SignaturePanel(CaseDesk desk, SignatureDesk signatures, ApplicantSignature signature) {
        super(desk, "channel.signature");
        this.signatures = signatures;
        this.signature = signature;
        again.addClickListener(_ -> run(() -> signatures.checkAgain(file().id(), version())));
        confirm.addClickListener(_ -> ask("channel.signature.confirm", true));
        refuse.addClickListener(_ -> ask("channel.signature.refuse", false));
        var actions = new Div(again, confirm, refuse);
        actions.addClassName("toolbar");
        for (var button : new Button[] {again, confirm, refuse}) {
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        }
        add(told, actions);
    }

    private CaseFile file() {
        return desk().file();
    }

    private long version() {
        return signature.version();
    }

    private void ask(String key, boolean confirmed) {
        new FormDialog<>(key, new SignatureForm())
                .submits(typed -> signatures.decide(file().id(), version(), confirmed, typed.note()), this::changed)
                .open();
    }

    private void run(Supplier<ApplicantSignature> act) {
        try {
            changed(act.get());
        } catch (UserFacingException refused) {
            Notices.problem(refused);
            signatures.of(file().application()).ifPresent(this::changed);
        }
    }

    private void changed(ApplicantSignature now) {
        signature = now;
        show(file());
        desk().goOn();
    }

    @Override
    public void show(CaseFile file) {
        var open = desk().mayExamine() && !signature.state().isSettled();
        again.setVisible(open);
        confirm.setVisible(open);
        refuse.setVisible(open);
        told.removeAll();
        var state = signature.state();
        var values = new LabelledValues()
                .with(
                        getTranslation("channel.signature.state"),
                        new StatusBadge(
                                getTranslation("channel.signature.state." + state.name()),
                                switch (state) {
                                    case GOOD, CONFIRMED -> Tone.GOOD;
                                    case TO_CHECK -> Tone.WARNING;
                                    case REFUSED -> Tone.BAD;
                                }));
        if (signature.reason() != null) {
            values.with(getTranslation("channel.signature.reason"), getTranslation(signature.reason()));
        }
        values.with(getTranslation("channel.signature.checked"), Dates.moment(signature.checkedAt()));
        signature
                .decidedBy()
                .map(Actor::name)
                .ifPresent(name -> values.with(getTranslation("channel.signature.decided-by"), name)
                        .with(getTranslation("channel.signature.note"), signature.note()));
        told.add(values);
    }

    @Override
    public Optional<Runnable> toDo() {
        return toDo(again, again.isVisible());
    }
}
