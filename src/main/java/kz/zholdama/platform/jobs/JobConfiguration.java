package kz.zholdama.platform.jobs;

import javax.sql.DataSource;
import kz.zholdama.platform.web.Incidents;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Jobs run by the clock; a row in the database sees to it that only one of several nodes runs each. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableSchedulerLock(defaultLockAtMostFor = "PT30M")
class JobConfiguration {

    /** A job whose database is away fails every time, which its pulse tells; other failures are incidents as everywhere. */
    @Bean
    ThreadPoolTaskSchedulerCustomizer jobFailures(Incidents incidents) {
        return scheduler -> scheduler.setErrorHandler(incidents::record);
    }

    @Bean
    LockProvider jobLocks(DataSource database) {
        return new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withJdbcTemplate(new JdbcTemplate(database))
                .usingDbTime()
                .build());
    }
}
