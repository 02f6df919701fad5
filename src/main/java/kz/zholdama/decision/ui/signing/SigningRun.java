package kz.zholdama.decision.ui.signing;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ErrorEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.zholdama.decision.SigningOrder;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.ClientAddress;
import kz.zholdama.platform.ui.RefusalText;
import kz.zholdama.signing.browser.SignatureUntold;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Signs document after document beside the screen, which shows how far it is. The journal is told who signs and from where,
 * as if it were done on the screen itself. When the director closes his browser, no further document is signed.
 */
public final class SigningRun {

    private static final int POLL_MILLIS = 300;

    /** What a screen wants to know; called with the screen locked. */
    interface Watcher {

        /** Nothing was signed, as when the key could not be opened. */
        void refused(String why);

        void progressed(int done);

        void finished();
    }

    private final ClientAddress address;
    private final List<SigningOrder> orders;
    private final UI ui;
    private final Watcher watcher;
    private final Map<Long, String> failed = new LinkedHashMap<>();
    private final List<SigningResult.Signed> signed = new ArrayList<>();

    SigningRun(ClientAddress address, List<SigningOrder> orders, UI ui, Watcher watcher) {
        this.address = address;
        this.orders = orders;
        this.ui = ui;
        this.watcher = watcher;
    }

    /** Does a part of the work while the screen asks for news; called with the screen locked. */
    void beside(Runnable work) {
        ui.setPollInterval(POLL_MILLIS);
        Thread.ofVirtual().name("signing").start(new DelegatingSecurityContextRunnable(address.carried(() -> {
            try {
                done(work);
            } catch (UIDetachedException _) {
                return; // the browser is gone; what was signed is signed
            }
        })));
    }

    private void done(Runnable work) {
        try {
            work.run();
        } catch (UserFacingException refused) {
            show(() -> watcher.refused(RefusalText.of(ui, refused)));
        } catch (UIDetachedException gone) {
            throw gone;
        } catch (RuntimeException unforeseen) {
            show(() -> {
                watcher.finished();
                ui.getSession().getErrorHandler().error(new ErrorEvent(unforeseen));
            });
        }
    }

    /** The last that a part of the work does on the screen. */
    void show(Runnable change) {
        ui.accessSynchronously(() -> {
            ui.setPollInterval(-1);
            change.run();
        });
    }

    void finish() {
        show(watcher::finished);
    }

    /** What became of one document. */
    void told(SigningResult result) {
        ui.accessSynchronously(() -> note(result));
    }

    private void note(SigningResult result) {
        switch (result) {
            case SigningResult.Signed done -> signed.add(done);
            case SigningResult.Refused refused -> failed.put(refused.applicationId(), text(refused.why()));
            case SigningResult.Failed unforeseen ->
                failed.put(
                        unforeseen.applicationId(),
                        ui.getTranslation("error.incident", named("incident", unforeseen.incident())));
        }
        watcher.progressed(signed.size() + failed.size());
    }

    private String text(UserFacingException why) {
        var reason = RefusalText.of(ui, why);
        return why instanceof SignatureUntold ? reason + " " + ui.getTranslation("desk.ncalayer.untold") : reason;
    }

    List<SigningOrder> orders() {
        return orders;
    }

    /** Reasons by application. */
    public Map<Long, String> failures() {
        return Map.copyOf(failed);
    }

    /** In the order in which the documents were signed. */
    public List<SigningResult.Signed> signed() {
        return List.copyOf(signed);
    }
}
