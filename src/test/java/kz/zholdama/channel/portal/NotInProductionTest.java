package kz.zholdama.channel.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.StandardEnvironment;

/** Nothing that plays the Portal is there where people are served. */
class NotInProductionTest {

    private static long components(String profile) {
        var environment = new StandardEnvironment();
        environment.setActiveProfiles(profile);
        return new ClassPathScanningCandidateComponentProvider(true, environment)
                .findCandidateComponents("kz.zholdama.channel.portal").stream()
                        .filter(found -> Objects.requireNonNull(found.getBeanClassName())
                                .startsWith("kz.zholdama.channel.portal."))
                        .count();
    }

    @Test
    void hasNoComponentInProduction() {
        assertThat(components("demo")).isPositive();
        assertThat(components("production")).isZero();
    }

    @Test
    void hasNoPageThatIsThereByItself() {
        assertThat(PortalView.class.getAnnotation(Route.class).registerAtStartup())
                .isFalse();
    }
}
