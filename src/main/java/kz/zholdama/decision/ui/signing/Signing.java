package kz.zholdama.decision.ui.signing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.zholdama.decision.BrowserOffer;
import kz.zholdama.decision.SigningOrder;
import kz.zholdama.decision.desk.BrowserSigning;
import kz.zholdama.decision.desk.SigningDesk;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.ClientAddress;
import org.springframework.stereotype.Component;

/** By what a director can sign: with his PIN, by NCALayer, or both. */
@Component
public final class Signing {

    private final SigningDesk desk;
    private final BrowserSigning browser;
    private final ClientAddress address;

    Signing(SigningDesk desk, BrowserSigning browser, ClientAddress address) {
        this.desk = desk;
        this.browser = browser;
        this.address = address;
    }

    /** Where these documents are signed; empty when the director has nothing to sign with. */
    public Optional<SigningPanel> panel(List<SigningOrder> orders, Consumer<SigningRun> whenFinished) {
        return panel(orders.size(), () -> orders, whenFinished);
    }

    /**
     * The same for one document of which a part is typed on the screen.
     *
     * @param order empty when something is missing there, which the screen has said
     */
    public Optional<SigningPanel> panel(Supplier<Optional<SigningOrder>> order, Consumer<SigningRun> whenFinished) {
        return panel(1, () -> order.get().stream().toList(), whenFinished);
    }

    private Optional<SigningPanel> panel(
            int all, Supplier<List<SigningOrder>> orders, Consumer<SigningRun> whenFinished) {
        var hasKey = desk.hasKey();
        var offer = browser.offer();
        if (!hasKey && !(offer instanceof BrowserOffer.Offered)) {
            return Optional.empty();
        }
        var panel = new SigningPanel(all, orders, address, whenFinished);
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

    /** Leads whoever has nothing to sign with to where he gets a key; says why NCALayer is none, where it is used. */
    public void askForKey() {
        new NoKeyDialog(hindrance()).open();
    }

    private Optional<UserFacingException> hindrance() {
        return browser.offer() instanceof BrowserOffer.Hindered hindered
                ? Optional.of(hindered.why())
                : Optional.empty();
    }
}
