package kz.zholdama.decision.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.zholdama.decision.AwaitingDecision;
import kz.zholdama.decision.BrowserOffer;
import kz.zholdama.decision.desk.BrowserSigning;
import kz.zholdama.decision.desk.SigningDesk;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.ClientAddress;
import org.springframework.stereotype.Component;

/** By what a director can sign: with his PIN, by NCALayer, or both. */
@Component
final class Signing {

    private final SigningDesk desk;
    private final BrowserSigning browser;
    private final ClientAddress address;

    Signing(SigningDesk desk, BrowserSigning browser, ClientAddress address) {
        this.desk = desk;
        this.browser = browser;
        this.address = address;
    }

    /** Where these documents are signed; empty when the director has nothing to sign with. */
    Optional<SigningPanel> panel(List<AwaitingDecision> decisions, Consumer<SigningRun> whenFinished) {
        var hasKey = desk.hasKey();
        var offer = browser.offer();
        if (!hasKey && !(offer instanceof BrowserOffer.Offered)) {
            return Optional.empty();
        }
        var panel = new SigningPanel(decisions, address, whenFinished);
        if (hasKey) {
            panel.add(new PinWay(desk, panel));
        }
        switch (offer) {
            case BrowserOffer.Offered offered -> panel.add(new NcaLayerWay(browser, offered.address(), panel));
            case BrowserOffer.Hindered hindered -> panel.explain(hindered.why());
            case BrowserOffer.Unused _ -> {}
        }
        return Optional.of(panel);
    }

    /** Why he cannot sign by NCALayer where it is used; empty when nothing keeps him from it. */
    Optional<UserFacingException> hindrance() {
        return browser.offer() instanceof BrowserOffer.Hindered hindered
                ? Optional.of(hindered.why())
                : Optional.empty();
    }
}
