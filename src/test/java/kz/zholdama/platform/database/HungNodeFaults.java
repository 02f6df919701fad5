package kz.zholdama.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.NewDocument;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.ProductionStart;
import kz.zholdama.testing.Slow;
import kz.zholdama.testing.TestDatabase;
import kz.zholdama.testing.ZholdamaTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** One of two nodes is stopped while 25 people of a centre work on it; {@code target/faults/hung-node.txt} has the figures. */
@ZholdamaTest
@Slow
class HungNodeFaults {

    private static final int PEOPLE = 25;
    private static final int HANGS = 5;
    private static final Duration CENTRE_WITHIN = Duration.ofSeconds(20);
    private static final Duration OTHERS_WITHIN = Duration.ofSeconds(5);
    private static final Duration HEALTH_WITHIN = Duration.ofSeconds(2);

    @Autowired
    private Centres centres;

    @Autowired
    private DocumentArchive archive;

    @Autowired
    private TransactionTemplate transaction;

    private final ArrayList<String> figures = new ArrayList<>();

    @Test
    void keepsItsCentreForLessThanTwentySecondsAndNoOtherCentreAtAll() throws Exception {
        var folder = Files.createDirectories(Path.of("target", "faults"));
        var variables = TestDatabase.variables();
        var busy = centres.create();
        var other = centres.create();
        try (var one = ProductionStart.of(variables, folder.resolve("one.log"));
                var two = ProductionStart.of(variables, folder.resolve("two.log"))) {
            for (var hang = 0; hang < HANGS; hang++) {
                hang(one, two, busy, other);
            }
            Files.write(folder.resolve("hung-node.txt"), figures);
            assertThat(two.logged()).doesNotContain("\tat ", "    at ");
        }
    }

    private void hang(ProductionStart one, ProductionStart two, Centre busy, Centre other) throws Exception {
        var document = document(busy);
        var foreign = document(other);
        var here = new Person(one, busy.specialist());
        var beside = new Person(two, busy.colleague());
        var elsewhere = new Person(two, other.specialist());
        assertThat(here.signsIn() && beside.signsIn() && elsewhere.signsIn()).isTrue();
        var over = new AtomicBoolean();
        try (var people = Executors.newFixedThreadPool(2 * PEOPLE)) {
            try {
                for (var n = 0; n < PEOPLE; n++) {
                    var _ = people.submit(() -> here.opensWhile(document, over));
                }
                Awaitility.await("work goes on at both nodes")
                        .atMost(Duration.ofMinutes(1))
                        .until(() -> beside.opens(document));
                one.hang();

                var began = System.nanoTime();
                for (var n = 1; n < PEOPLE; n++) {
                    var _ = people.submit(() -> beside.opensWhile(document, over));
                }
                var centre = people.submit(() -> beside.opens(document) ? System.nanoTime() - began : Long.MAX_VALUE);
                var slowest = 0L;
                while (!centre.isDone()) {
                    var asked = System.nanoTime();
                    assertThat(elsewhere.opens(foreign)).as("another centre").isTrue();
                    assertThat(new Person(two, other.director()).signsIn())
                            .as("sign-in there")
                            .isTrue();
                    slowest = Math.max(slowest, System.nanoTime() - asked);
                    asked = System.nanoTime();
                    assertThat(elsewhere.get("actuator/health")).isEqualTo(200);
                    assertThat(System.nanoTime() - asked).isLessThan(HEALTH_WITHIN.toNanos());
                }
                figures.add("centre went on after %d ms; another centre's document and sign-in took at most %d ms"
                        .formatted(
                                TimeUnit.NANOSECONDS.toMillis(centre.get()), TimeUnit.NANOSECONDS.toMillis(slowest)));
                assertThat(centre.get()).as("its own centre").isLessThan(CENTRE_WITHIN.toNanos());
                assertThat(slowest).isLessThan(OTHERS_WITHIN.toNanos());
            } finally {
                one.goOn();
                over.set(true);
            }
        }
        assertThat(new Person(one, busy.director()).signsIn())
                .as("the node goes on, too")
                .isTrue();
    }

    private long document(Centre centre) {
        return As.a(centre.director())
                .call(() -> transaction.execute(_ -> archive.store(
                        new NewDocument(
                                DocumentKind.REFERRAL,
                                "TST-R-2026-" + System.nanoTime(),
                                centre.id(),
                                centre.id(),
                                archive.newCode(),
                                true,
                                LocalDate.of(2026, 3, 2)),
                        new byte[] {'%', 'P', 'D', 'F'})))
                .id();
    }

    /** Somebody at a browser of his own. */
    private static final class Person {

        private final HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final ProductionStart node;
        private final StaffPrincipal staff;

        Person(ProductionStart node, StaffPrincipal staff) {
            this.node = node;
            this.staff = staff;
        }

        boolean signsIn() throws IOException, InterruptedException {
            var form = "username=" + staff.username() + "&password=" + Centres.PASSWORD;
            var answer = browser.send(
                    HttpRequest.newBuilder(URI.create(node.url("login")))
                            .timeout(Duration.ofMinutes(1))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            return answer.statusCode() == 302
                    && !answer.headers().firstValue("Location").orElse("login").contains("login");
        }

        boolean opens(long document) throws IOException, InterruptedException {
            return get("documents/" + document) == 200;
        }

        int get(String path) throws IOException, InterruptedException {
            return browser.send(
                            HttpRequest.newBuilder(URI.create(node.url(path)))
                                    .timeout(Duration.ofMinutes(1))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }

        /** Whatever comes of it: this node may hang. */
        Void opensWhile(long document, AtomicBoolean over) throws InterruptedException {
            while (!over.get()) {
                try {
                    opens(document);
                } catch (IOException _) {
                    // not answered
                }
            }
            return null;
        }
    }
}
