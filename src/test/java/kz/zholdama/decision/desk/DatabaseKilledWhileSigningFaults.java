package kz.zholdama.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.zholdama.ZholdamaApplication;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.database.DatabasePulse;
import kz.zholdama.platform.database.EmbeddedMariaDb;
import kz.zholdama.platform.database.SystemAway;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Samples;
import kz.zholdama.testing.Slow;
import kz.zholdama.testing.TestClock;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.util.FileSystemUtils;

/** The database's process is killed while two directors sign, and started again: nothing is lost, doubled or half done. */
@SpringBootTest(classes = ZholdamaApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({
    DatabaseKilledWhileSigningFaults.OwnDatabase.class,
    Centres.class,
    Samples.class,
    Filings.class,
    GivenCases.class
})
@DirtiesContext
@Slow
class DatabaseKilledWhileSigningFaults {

    private static final int CASES = 60;
    private static final int SIGNED_BEFORE = 15;

    /** A server that no other test uses. */
    @TestConfiguration(proxyBeanMethods = false)
    static class OwnDatabase {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }

        @Bean(destroyMethod = "close")
        EmbeddedMariaDb server() throws Exception {
            var folder = Path.of("target", "killed-database");
            FileSystemUtils.deleteRecursively(folder);
            var server = new EmbeddedMariaDb(folder);
            server.start();
            return server;
        }

        @Bean
        JdbcConnectionDetails connection(EmbeddedMariaDb server) {
            return new JdbcConnectionDetails() {

                @Override
                public String getUsername() {
                    return server.user();
                }

                @Override
                public String getPassword() {
                    return server.password();
                }

                @Override
                public String getJdbcUrl() {
                    return server.jdbcUrl();
                }
            };
        }
    }

    @Autowired
    private GivenCases given;

    @Autowired
    private EmbeddedMariaDb server;

    @Autowired
    private Centres centres;

    @Autowired
    private SigningDesk signing;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DatabasePulse pulse;

    private final ConcurrentLinkedQueue<SigningResult> results = new ConcurrentLinkedQueue<>();

    @Test
    void losesAndDoublesNoNumberAndLeavesNothingHalfSigned() throws Exception {
        var centre = centres.create();
        var files = IntStream.range(0, CASES)
                .mapToObj(
                        _ -> given.of(centre, Measure.TRAINING_IN_ORGANISATION).awaitingReferral())
                .toList();
        given.keyed(centre.director());
        given.keyed(centre.deputy());
        try (var desks = Executors.newFixedThreadPool(2)) {
            var _ = desks.submit(() -> signAll(centre.director(), files.subList(0, CASES / 2)));
            var _ = desks.submit(() -> signAll(centre.deputy(), files.subList(CASES / 2, CASES)));
            Awaitility.await()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(1))
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> results.size() >= SIGNED_BEFORE);
            var process = server.process().orElseThrow();
            process.destroyForcibly();
            process.onExit().get(1, TimeUnit.MINUTES);
            server.start();
            desks.shutdown();
            assertThat(desks.awaitTermination(5, TimeUnit.MINUTES)).isTrue();

            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> !pulse.isAway());
            assertThat(results).hasSizeLessThan(CASES).anyMatch(result -> !(result instanceof SigningResult.Signed));
            var stored = whole(centre);
            assertThat(stored).as("what was told to be signed is stored").containsAll(numbers());
            assertThat(results)
                    .as("whoever is not told so is told that nothing was changed, and nothing was")
                    .filteredOn(result -> !(result instanceof SigningResult.Signed))
                    .allMatch(result -> result instanceof SigningResult.Refused refused
                            && refused.why() instanceof SystemAway
                            && awaits(result.applicationId()));

            results.clear();
            var waiting = files.stream().filter(file -> awaits(file.id())).toList();
            signAll(centre.director(), waiting);
            assertThat(results).allMatch(SigningResult.Signed.class::isInstance).hasSize(CASES - stored.size());
            assertThat(whole(centre)).hasSize(CASES);
        }
    }

    /** Stops at the first failure: the database is gone. */
    private void signAll(StaffPrincipal director, List<CaseFile> files) {
        As.a(director)
                .run(() ->
                        signing.sign(files.stream().map(GivenCases::order).toList(), GivenCases.PIN.clone(), result -> {
                            results.add(result);
                            return result instanceof SigningResult.Signed;
                        }));
    }

    private List<String> numbers() {
        return results.stream()
                .filter(SigningResult.Signed.class::isInstance)
                .map(SigningResult.Signed.class::cast)
                .map(SigningResult.Signed::number)
                .toList();
    }

    /** The numbers of the signed documents, after every one of them was found whole. */
    private List<String> whole(Centre centre) {
        var numbers = new ArrayList<>(database.sql(
                        "select number from stored_document where centre_id = ? and kind = 'REFERRAL' order by number")
                .param(centre.id())
                .query(String.class)
                .list());
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj(n -> centre.centre().code() + "-R-2026-%06d".formatted(n))
                        .toList());
        assertThat(count("select last_number from document_counter where centre_id = ? and kind = 'REFERRAL'", centre))
                .isEqualTo(numbers.size());
        assertThat(count("""
                select count(*) from application a join stored_document d on d.application_id = a.id and d.kind = 'REFERRAL'
                join referral r on r.application_id = a.id and r.number = d.number and r.document_id = d.id
                join assessment s on s.document_id = d.id
                where a.centre_id = ? and a.status = 'ISSUED' and a.decision_kind = 'REFERRAL'
                  and sha2(d.content, 256) = lower(hex(d.sha256))""", centre)).isEqualTo(numbers.size());
        assertThat(count("select count(*) from application where centre_id = ? and status = 'ISSUED'", centre))
                .isEqualTo(numbers.size());
        assertThat(count(
                        "select count(*) from journal_entry where centre_id = ? and action = 'decision.signed'",
                        centre))
                .isEqualTo(numbers.size());
        assertThat(count("select max(sequence) - count(*) from journal_entry where centre_id = ?", centre))
                .isZero();
        return numbers;
    }

    private long count(String sql, Centre centre) {
        return database.sql(sql).param(centre.id()).query(Long.class).single();
    }

    private boolean awaits(long id) {
        return database.sql("select status = 'AWAITING_DIRECTOR' from application where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }
}
