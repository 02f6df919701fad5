package kz.zholdama.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts {@link Connections} in front of the pool that Spring Boot makes. */
@Configuration(proxyBeanMethods = false)
class ConnectionConfiguration {

    @Bean
    static BeanPostProcessor sharedConnections(ObjectProvider<Share> share, ObjectProvider<DatabasePulse> pulse) {
        return new BeanPostProcessor() {

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource work
                        ? new Connections(work, () -> share.getObject().get(), pulse.getObject())
                        : bean;
            }
        };
    }

    @Bean(name = Aside.CONNECTIONS, defaultCandidate = false)
    SharedPool asideDataSource(DataSource connections) {
        return ((Connections) connections).aside();
    }

    @Bean(name = SignInConnections.NAME, defaultCandidate = false)
    SharedPool signInDataSource(DataSource connections) {
        return ((Connections) connections).signIn();
    }
}
