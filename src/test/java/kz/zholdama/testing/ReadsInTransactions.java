package kz.zholdama.testing;

import org.hibernate.cfg.JdbcSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Whatever is read or written by entities happens in a transaction: outside of one each statement has a connection and a session
 * to itself, sees another moment of the database than the one before, and a stream of rows is closed before it is read.
 */
@TestConfiguration(proxyBeanMethods = false)
public class ReadsInTransactions {

    @Bean
    HibernatePropertiesCustomizer transactionsOnly() {
        return properties -> properties.put(JdbcSettings.STATEMENT_INSPECTOR, (StatementInspector) sql -> {
            if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                throw new IllegalTransactionStateException(
                        "Asked outside a transaction, which @Transactional at the service's method begins (a method that the"
                                + " service calls of itself begins none): " + sql);
            }
            return sql;
        });
    }
}
