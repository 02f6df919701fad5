package kz.zholdama.decision.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.zholdama.decision.AwaitingDecision;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.decision.desk.SigningDesk;
import kz.zholdama.signing.UnlockedKey;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Signs document after document beside the screen, which shows how far it is. Each document is signed under the lock of
 * the screen's session, so that the journal knows who and from where; between two the screen can be drawn. When the
 * director closes his browser, no further document is signed.
 */
final class SigningRun {

    /** What a screen wants to know; called with the screen locked. */
    interface Watcher {

        void progressed(int done, int all);

        void finished(SigningRun run);
    }

    private final SigningDesk desk;
    private final List<AwaitingDecision> decisions;
    private final UI ui;
    private final Watcher watcher;
    private final Map<Long, String> signed = new LinkedHashMap<>();
    private final Map<Long, String> failed = new LinkedHashMap<>();

    SigningRun(SigningDesk desk, List<AwaitingDecision> decisions, UI ui, Watcher watcher) {
        this.desk = desk;
        this.decisions = decisions;
        this.ui = ui;
        this.watcher = watcher;
    }

    /** Takes the key over and closes it in the end. */
    void start(UnlockedKey key) {
        Thread.ofVirtual().name("signing").start(new DelegatingSecurityContextRunnable(() -> {
            try (key) {
                decisions.forEach(decision -> ui.accessSynchronously(() -> sign(decision, key)));
                ui.accessSynchronously(() -> watcher.finished(this));
            } catch (UIDetachedException _) {
                return; // the browser is gone; what was signed is signed
            }
        }));
    }

    private void sign(AwaitingDecision decision, UnlockedKey key) {
        switch (desk.sign(decision.order(), key)) {
            case SigningResult.Signed done -> signed.put(done.applicationId(), done.number());
            case SigningResult.Refused refused ->
                failed.put(
                        refused.applicationId(),
                        ui.getTranslation(
                                refused.why().messageKey(), refused.why().arguments()));
            case SigningResult.Failed unforeseen ->
                failed.put(unforeseen.applicationId(), ui.getTranslation("error.incident", unforeseen.incident()));
        }
        watcher.progressed(signed.size() + failed.size(), decisions.size());
    }

    /** Reasons by application. */
    Map<Long, String> failures() {
        return Map.copyOf(failed);
    }

    boolean isSigned(long applicationId) {
        return signed.containsKey(applicationId);
    }

    int countSigned() {
        return signed.size();
    }
}
