package kz.zholdama.decision.ui.desk;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ErrorEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.zholdama.decision.AwaitingDecision;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.decision.desk.SigningDesk;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.ClientAddress;
import kz.zholdama.platform.ui.RefusalText;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Signs document after document beside the screen, which shows how far it is. The journal is told who signs and from where,
 * as if it were done on the screen itself. When the director closes his browser, no further document is signed.
 */
final class SigningRun {

    /** What a screen wants to know; called with the screen locked. */
    interface Watcher {

        /** Nothing was signed: the key could not be opened. */
        void refused(UserFacingException why);

        void progressed(int done);

        void finished();
    }

    private final SigningDesk desk;
    private final ClientAddress address;
    private final List<AwaitingDecision> decisions;
    private final UI ui;
    private final Watcher watcher;
    private final Map<Long, String> failed = new LinkedHashMap<>();
    private final List<Long> signed = new ArrayList<>();

    SigningRun(SigningDesk desk, ClientAddress address, List<AwaitingDecision> decisions, UI ui, Watcher watcher) {
        this.desk = desk;
        this.address = address;
        this.decisions = decisions;
        this.ui = ui;
        this.watcher = watcher;
    }

    /** Takes the PIN over and wipes it. */
    void start(char[] pin) {
        Thread.ofVirtual().name("signing").start(new DelegatingSecurityContextRunnable(address.carried(() -> {
            try {
                sign(pin);
            } catch (UIDetachedException _) {
                return; // the browser is gone; what was signed is signed
            } finally {
                Arrays.fill(pin, '0');
            }
        })));
    }

    private void sign(char[] pin) {
        try {
            desk.sign(decisions.stream().map(AwaitingDecision::order).toList(), pin, result -> {
                ui.accessSynchronously(() -> note(result));
                return true;
            });
        } catch (UserFacingException refused) {
            ui.accessSynchronously(() -> watcher.refused(refused));
            return;
        } catch (UIDetachedException gone) {
            throw gone;
        } catch (RuntimeException unforeseen) {
            ui.accessSynchronously(() -> {
                watcher.finished();
                ui.getSession().getErrorHandler().error(new ErrorEvent(unforeseen));
            });
            return;
        }
        ui.accessSynchronously(watcher::finished);
    }

    private void note(SigningResult result) {
        switch (result) {
            case SigningResult.Signed done -> signed.add(done.applicationId());
            case SigningResult.Refused refused ->
                failed.put(refused.applicationId(), RefusalText.of(ui, refused.why()));
            case SigningResult.Failed unforeseen ->
                failed.put(
                        unforeseen.applicationId(),
                        ui.getTranslation("error.incident", named("incident", unforeseen.incident())));
        }
        watcher.progressed(signed.size() + failed.size());
    }

    /** Reasons by application. */
    Map<Long, String> failures() {
        return Map.copyOf(failed);
    }

    int countSigned() {
        return signed.size();
    }

    /** Applications, in the order in which their documents were signed. */
    List<Long> signed() {
        return List.copyOf(signed);
    }
}
