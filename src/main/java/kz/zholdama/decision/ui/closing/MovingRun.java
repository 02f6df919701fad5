package kz.zholdama.decision.ui.closing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ErrorEvent;
import kz.zholdama.intake.moving.ClosingCentre;
import kz.zholdama.intake.moving.ClosingCentre.Summary;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.ClientAddress;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Gives the work of a centre away beside the screen, which shows how far it is. When the browser is closed, what has not gone
 * stays and can be given away later.
 */
final class MovingRun {

    /** What the screen wants to know; called with the screen locked. */
    interface Watcher {

        void progressed(int done, int of);

        void finished(Summary summary);

        void refused(UserFacingException why);

        void failed();
    }

    private final ClosingCentre closing;
    private final ClientAddress address;
    private final UI ui;
    private final Watcher watcher;

    MovingRun(ClosingCentre closing, ClientAddress address, UI ui, Watcher watcher) {
        this.closing = closing;
        this.address = address;
        this.ui = ui;
        this.watcher = watcher;
    }

    void start(long from, long to) {
        Thread.ofVirtual().name("moving").start(new DelegatingSecurityContextRunnable(address.carried(() -> {
            try {
                move(from, to);
            } catch (UIDetachedException _) {
                return; // the browser is gone; what has gone has gone
            }
        })));
    }

    private void move(long from, long to) {
        try {
            var summary = closing.moveAll(from, to, (done, of) -> {
                ui.accessSynchronously(() -> watcher.progressed(done, of));
                return true;
            });
            ui.accessSynchronously(() -> watcher.finished(summary));
        } catch (UserFacingException refused) {
            ui.accessSynchronously(() -> watcher.refused(refused));
        } catch (UIDetachedException gone) {
            throw gone;
        } catch (RuntimeException unforeseen) {
            ui.accessSynchronously(() -> {
                watcher.failed();
                ui.getSession().getErrorHandler().error(new ErrorEvent(unforeseen));
            });
        }
    }
}
