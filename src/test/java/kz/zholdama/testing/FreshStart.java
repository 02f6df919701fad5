package kz.zholdama.testing;

import kz.zholdama.signing.national.standin.StandIn;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Before each test nobody is signed in and the clock shows its usual hour. */
final class FreshStart implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        var application = SpringExtension.getApplicationContext(context);
        // a test with an application of its own has put that one's strategy in place
        SecurityContextHolder.setContextHolderStrategy(application.getBean(SecurityContextHolderStrategy.class));
        SecurityContextHolder.clearContext();
        application.getBean(TestClock.class).reset();
        application.getBeanProvider(StandIn.class).ifAvailable(StandIn::work);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        SecurityContextHolder.clearContext();
    }
}
