package kz.zholdama.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The small second pool behind {@link Aside}, to the same database as the main one. */
@Configuration(proxyBeanMethods = false)
class AsideConnections {

    static final String NAME = "asideDataSource";

    private static final int CONNECTIONS = 4;

    @Bean(name = NAME, defaultCandidate = false)
    HikariDataSource asideDataSource(JdbcConnectionDetails details) {
        var pool = new HikariDataSource(); // connects when first used
        pool.setPoolName("aside");
        pool.setJdbcUrl(details.getJdbcUrl());
        pool.setUsername(details.getUsername());
        pool.setPassword(details.getPassword());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return pool;
    }
}
