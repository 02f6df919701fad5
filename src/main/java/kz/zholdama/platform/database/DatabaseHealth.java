package kz.zholdama.platform.database;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The state of the {@link DatabasePulse}, told without asking the database: health answers at once whatever is wrong there. */
@Component("db")
class DatabaseHealth implements HealthIndicator {

    private final DatabasePulse pulse;

    DatabaseHealth(DatabasePulse pulse) {
        this.pulse = pulse;
    }

    @Override
    public Health health() {
        return (pulse.isAway() ? Health.down() : Health.up()).build();
    }
}
