package kz.zholdama.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.zholdama.ZholdamaApplication;
import kz.zholdama.channel.GivenChannel;
import kz.zholdama.channel.TestSignatures;
import kz.zholdama.platform.events.SlowLearner;
import kz.zholdama.register.RandomHistories;
import kz.zholdama.signing.ElsewhereSigned;
import kz.zholdama.signing.QuickPins;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test on the whole application with its real database. All such tests share one application and one database, so each
 * makes its own centre and persons ({@link Centres}, {@link Persons}) and never counts rows of others.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ZholdamaApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({
    TestDatabase.class,
    ReadsInTransactions.class,
    QuickPasswords.class,
    QuickPins.class,
    TestClock.Configuration.class,
    Centres.class,
    Samples.class,
    Filings.class,
    GivenCases.class,
    NationalKeys.class,
    ElsewhereSigned.class,
    Attempts.class,
    SlowLearner.class,
    RandomHistories.class,
    GivenChannel.class,
    TestSignatures.class
})
@ExtendWith(FreshStart.class)
public @interface ZholdamaTest {}
