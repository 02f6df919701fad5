package kz.zholdama.decision.ui.signing;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.decision.Freezing;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.decision.desk.BrowserSigning;
import kz.zholdama.decision.ui.signing.NcaLayerLink.Outcome;
import kz.zholdama.signing.SignatureRefused;

/**
 * By NCALayer on the director's computer. It is looked for first, so that nothing is printed and numbered where it is not
 * running; then the documents are frozen, signed with one dialog, and issued one by one. What will not be signed is let go.
 */
final class NcaLayerWay implements SigningWay {

    private final BrowserSigning signing;
    private final URI address;
    private final SigningPanel panel;
    private final NcaLayerLink link = new NcaLayerLink();
    private final Div why = new Div();
    private final Button sign;
    private List<Freezing.Ready> ready = List.of();

    NcaLayerWay(BrowserSigning signing, URI address, SigningPanel panel) {
        this.signing = signing;
        this.address = address;
        this.panel = panel;
        this.sign = new Button(link.getTranslation("desk.ncalayer"), _ -> start());
        sign.setDisableOnClick(true);
        why.addClassName("signing-why");
        why.getElement().setAttribute("role", "alert");
        link.addDetachListener(_ -> abandon());
        link.listen(_ -> freeze(), event -> complete(event.signatures()), event -> end(event.outcome(), event.code()));
    }

    private void start() {
        if (panel.isRunning()) {
            return;
        }
        why.setText("");
        ready = List.of();
        if (!panel.prepare()) {
            sign.setEnabled(true);
            return;
        }
        panel.begin(this);
        panel.say(link.getTranslation("desk.ncalayer.reaching"));
        link.reach(address);
    }

    private void freeze() {
        if (!panel.isRunning() || !ready.isEmpty()) {
            return; // told twice
        }
        var run = panel.run();
        panel.say(link.getTranslation(
                "desk.ncalayer.freezing", named("count", run.orders().size())));
        run.beside(() -> {
            var frozen = new ArrayList<Freezing.Ready>();
            for (var order : run.orders()) {
                switch (signing.freeze(order)) {
                    case Freezing.Ready one -> frozen.add(one);
                    case Freezing.Not not -> run.told(not.why());
                }
            }
            run.show(() -> frozen(frozen));
        });
    }

    private void frozen(List<Freezing.Ready> frozen) {
        ready = frozen;
        if (!link.isAttached()) {
            abandon();
            return;
        }
        if (frozen.isEmpty()) {
            panel.finished();
            return;
        }
        panel.say(link.getTranslation("desk.ncalayer.waiting", named("count", frozen.size())));
        panel.offerToStop(() -> end(Outcome.CANCELLED, ""));
        link.sign(address, codes(frozen));
    }

    private static List<VerificationCode> codes(List<Freezing.Ready> frozen) {
        return frozen.stream().map(one -> one.frozen().code()).toList();
    }

    private void complete(List<String> signatures) {
        var signed = ready;
        if (signatures.size() != signed.size()) {
            end(Outcome.FAILED, "COUNT");
            return;
        }
        ready = List.of();
        var run = panel.run();
        panel.say(link.getTranslation("desk.running", named("count", signed.size())));
        run.beside(() -> {
            for (var i = 0; i < signed.size(); i++) {
                run.told(complete(signed.get(i), signatures.get(i)));
            }
            run.finish();
        });
    }

    /** After a signature that proves nothing the case is free again; while nobody can tell, it waits. */
    private SigningResult complete(Freezing.Ready one, String signature) {
        var result = signing.complete(one.applicationId(), one.frozen().code(), decoded(signature));
        if (result instanceof SigningResult.Refused(long _, SignatureRefused _)) {
            signing.cancel(List.of(one.frozen().code()));
        }
        return result;
    }

    private static byte[] decoded(String signature) {
        try {
            return Base64.getMimeDecoder().decode(signature);
        } catch (IllegalArgumentException _) {
            return new byte[0]; // refused as no signature
        }
    }

    /** Whoever looks at something else meanwhile will not sign these; what is signed already is issued all the same. */
    private void abandon() {
        var left = codes(ready);
        ready = List.of();
        if (!left.isEmpty()) {
            var run = panel.run();
            run.beside(() -> {
                signing.cancel(left);
                run.show(() -> {});
            });
        }
    }

    private void end(Outcome outcome, String code) {
        if (!panel.isRunning()) {
            return;
        }
        link.leave();
        var left = codes(ready);
        ready = List.of();
        var run = panel.run();
        run.beside(() -> {
            signing.cancel(left);
            run.show(() -> panel.refused(words(outcome, code)));
        });
    }

    private String words(Outcome outcome, String code) {
        return outcome == Outcome.FAILED
                ? link.getTranslation("desk.ncalayer.failed", named("code", code))
                : link.getTranslation("desk.ncalayer.ended." + outcome);
    }

    @Override
    public List<Component> fields() {
        return List.of(why, link);
    }

    @Override
    public Button button() {
        return sign;
    }

    @Override
    public void focus() {
        sign.focus();
    }

    @Override
    public void refused(String reason) {
        why.setText(reason);
        sign.focus();
    }
}
