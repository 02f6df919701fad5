package kz.zholdama.platform.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the embedded database behind the data source when {@code zholdama.database.embedded} says so. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("zholdama.database.embedded")
class EmbeddedDatabaseConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    EmbeddedMariaDb embeddedMariaDb(@Value("${zholdama.data}") Path folder) {
        return new EmbeddedMariaDb(folder);
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedMariaDb database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.user();
            }

            @Override
            public String getPassword() {
                return database.password();
            }

            @Override
            public String getJdbcUrl() {
                return database.jdbcUrl();
            }
        };
    }
}
