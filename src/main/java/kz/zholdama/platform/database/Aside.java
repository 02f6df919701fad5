package kz.zholdama.platform.database;

import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Short work that commits on its own, whatever becomes of the caller's transaction: refused looks, wrong PINs, the first
 * row of a counter. It has a few connections to itself, so that threads which hold one of the main pool never wait for a
 * second one of the same pool.
 */
@Component
public class Aside {

    static final String CONNECTIONS = "asideDataSource";

    private final JdbcClient database;
    private final JdbcTransactionManager transactions;

    Aside(@Qualifier(CONNECTIONS) DataSource connections) {
        this.database = JdbcClient.create(connections);
        this.transactions = new JdbcTransactionManager(connections);
    }

    /**
     * Does the work in a transaction of its own, committed on return and rolled back when the work throws. Keep it short,
     * and never call it from within such work: it would wait for a second connection of these few.
     */
    public <T extends @Nullable Object> T apart(Function<JdbcClient, T> work) {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template.execute(_ -> work.apply(database));
    }
}
