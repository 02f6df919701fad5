package kz.zholdama.testing;

import kz.zholdama.platform.security.StaffPrincipal;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries a call as somebody and takes back whatever it did, so that many can be tried on the same case. */
@TestComponent
public class Attempts {

    private final TransactionTemplate transaction;

    Attempts(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** DENIED is a matter of who asked; REFUSED of anything else. */
    public enum Outcome {
        DONE,
        DENIED,
        REFUSED
    }

    public Outcome outcome(StaffPrincipal who, Runnable call) {
        return As.a(who)
                .call(() -> transaction.execute(status -> {
                    try {
                        call.run();
                        return Outcome.DONE;
                    } catch (AccessDeniedException _) {
                        return Outcome.DENIED;
                    } catch (RuntimeException _) {
                        return Outcome.REFUSED;
                    } finally {
                        status.setRollbackOnly();
                    }
                }));
    }

    public boolean isDenied(StaffPrincipal who, Runnable call) {
        return outcome(who, call) == Outcome.DENIED;
    }
}
