package kz.zholdama.register.keeping;

import jakarta.persistence.EntityManager;
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
                        switch (happening) {
                            case ApplicationHappening.Registered _ -> Step.REGISTERED;
                            case ApplicationHappening.AcceptanceRefused _ -> Step.TURNED_AWAY;
                            default -> Step.FURTHER;
                        });
    }

    @EventListener
    void on(DecisionHappening happening) {
        pending().add(happening.applicationId(), Step.FURTHER);
    }

    @EventListener
    void on(ReferralHappening happening) {
        pending()
                .add(
                        switch (happening) {
                            case ReferralHappening.Issued issued -> issued.applicationId();
                            default -> applicationId(happening.referralId());
                        },
                        Step.FURTHER);
    }

    private long applicationId(long referralId) {
        return database.sql("select application_id from referral where id = ?")
                .param(referralId)
                .query(Long.class)
                .single();
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

    private void write(long applicationId, Step step) {
        var further = step == Step.FURTHER;
        var before = further ? RegisterSums.given(database, applicationId) : RegisterSums.NOTHING;
        var lines = further
                ? RegisterRows.all(database, applicationId, RegisterSums.OF_LINE)
                : RegisterRows.first(database, applicationId, step == Step.REGISTERED, RegisterSums.OF_LINE);
        var now = lines.map(RegisterSums::given).orElse(RegisterSums.NOTHING);
        if (RegisterSums.ofRefusals(now)) {
            RegisterRows.writeGrounds(database, applicationId);
        }
        RegisterSums.change(database, before, now);
    }

    /** What a transaction does to a case: what comes in has one line to begin with, of any other all are looked at. */
    private enum Step {
        REGISTERED,
        TURNED_AWAY,
        FURTHER
    }

    /** The cases of the running transaction, in the order of their ids. */
    private final class Pending implements TransactionSynchronization {

        private final SortedMap<Long, Step> cases = new TreeMap<>();

        private void add(long applicationId, Step step) {
            cases.merge(applicationId, step, (_, _) -> Step.FURTHER);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            entities.flush();
            cases.forEach(RegisterKeeper.this::write);
        }
    }
}
