package kz.zholdama.register.keeping;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.zholdama.decision.DecisionHappening;
import kz.zholdama.intake.ApplicationHappening;
import kz.zholdama.referral.ReferralHappening;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes the lines of each case that a transaction changes, at its end, before the journal takes its locks. Whatever happens to
 * a case is an event: none is left out.
 */
@Component
class RegisterKeeper {

    private final EntityManager entities;
    private final JdbcClient database;

    RegisterKeeper(EntityManager entities, JdbcClient database) {
        this.entities = entities;
        this.database = database;
    }

    @EventListener
    void on(ApplicationHappening happening) {
        pending()
                .add(
                        happening.applicationId(),
                        happening instanceof ApplicationHappening.Registered
                                || happening instanceof ApplicationHappening.AcceptanceRefused);
    }

    @EventListener
    void on(DecisionHappening happening) {
        pending().add(happening.applicationId(), false);
    }

    @EventListener
    void on(ReferralHappening happening) {
        var applicationId = database.sql("select application_id from referral where id = ?")
                .param(happening.referralId())
                .query(Long.class)
                .single();
        pending().add(applicationId, false);
    }

    private Pending pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var pending = new Pending();
                    TransactionSynchronizationManager.registerSynchronization(pending);
                    return pending;
                });
    }

    private void write(long applicationId, boolean isNew) {
        if (isNew) {
            RegisterRows.writeFirst(database, applicationId);
            RegisterSums.change(database, Map.of(), RegisterSums.given(database, applicationId));
            return;
        }
        var before = RegisterSums.given(database, applicationId);
        RegisterRows.write(database, applicationId, applicationId);
        RegisterSums.change(database, before, RegisterSums.given(database, applicationId));
    }

    /** The cases of the running transaction, in the order of their ids. */
    private final class Pending implements TransactionSynchronization {

        private final SortedMap<Long, Boolean> cases = new TreeMap<>();

        /** @param begins whether the case comes in by this: of one to which more happens all lines are looked at */
        private void add(long applicationId, boolean begins) {
            cases.merge(applicationId, begins, (_, _) -> false);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            entities.flush();
            cases.forEach(RegisterKeeper.this::write);
        }
    }
}
