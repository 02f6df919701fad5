package kz.zholdama.register.keeping;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
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
        pending().cases.add(happening.applicationId());
    }

    @EventListener
    void on(DecisionHappening happening) {
        pending().cases.add(happening.applicationId());
    }

    @EventListener
    void on(ReferralHappening happening) {
        pending()
                .cases
                .add(database.sql("select application_id from referral where id = ?")
                        .param(happening.referralId())
                        .query(Long.class)
                        .single());
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

    private void write(Collection<Long> cases) {
        entities.flush();
        for (var one : cases) {
            var before = RegisterSums.given(database, one);
            RegisterRows.write(database, one, one);
            RegisterSums.change(database, before, RegisterSums.given(database, one));
        }
    }

    /** The cases of the running transaction, in the order of their ids. */
    private final class Pending implements TransactionSynchronization {

        private final SortedSet<Long> cases = new TreeSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            write(cases);
        }
    }
}
