package kz.zholdama.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.DecisionRefused;
import kz.zholdama.decision.DecisionRefused.Reason;
import kz.zholdama.decision.Frozen;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.decision.preparing.Preparation;
import kz.zholdama.directory.Places;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.signing.ElsewhereSigned;
import kz.zholdama.signing.SigningKeys;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two directors with keys, and what they do with documents that wait for their signatures. */
@ZholdamaTest
abstract class TwoPhases {

    protected static final Duration LIFE = Duration.ofMinutes(15);

    @Autowired
    protected Cases cases;

    @Autowired
    protected Preparation preparation;

    @Autowired
    protected DirectorsDesk desk;

    @Autowired
    protected SigningDesk signing;

    @Autowired
    protected SigningKeys keys;

    @Autowired
    protected DocumentArchive archive;

    @Autowired
    protected Places places;

    @Autowired
    protected ElsewhereSigned elsewhere;

    @Autowired
    protected TestClock clock;

    @Autowired
    protected JdbcClient database;

    @Autowired
    protected GivenCases given;

    protected Centre centre;
    protected StaffPrincipal director;
    protected StaffPrincipal deputy;

    @BeforeEach
    void openACentre(@Autowired Centres centres) {
        centre = centres.create();
        director = given.keyed(centre.director());
        deputy = given.keyed(centre.deputy());
    }

    protected List<String> upTo(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(this::number).toList();
    }

    protected CaseFile awaiting() {
        return given.of(centre, Measure.TRAINING_IN_ORGANISATION).awaitingReferral();
    }

    protected Frozen freeze(StaffPrincipal who, CaseFile file) {
        return As.a(who).call(() -> signing.freeze(GivenCases.order(file)));
    }

    protected byte[] content(StaffPrincipal who, Frozen frozen) {
        return As.a(who).call(() -> signing.frozenContent(frozen.code()));
    }

    protected byte[] content(StoredDocument stored) {
        return As.a(director).call(() -> archive.content(stored.id()));
    }

    protected byte[] signed(StaffPrincipal who, Frozen frozen) {
        return signed(who, content(who, frozen));
    }

    protected byte[] signed(StaffPrincipal who, byte[] content) {
        return elsewhere.by(who, GivenCases.PIN, content);
    }

    protected StoredDocument complete(StaffPrincipal who, Frozen frozen, byte[] cms) {
        return As.a(who).call(() -> signing.complete(frozen.code(), cms));
    }

    protected void cancel(StaffPrincipal who, Frozen frozen) {
        As.a(who).run(() -> signing.cancel(frozen.code()));
    }

    protected static DecisionRefused refuses(Reason reason, ThrowingCallable call) {
        var refused = new ArrayList<DecisionRefused>();
        assertThatExceptionOfType(DecisionRefused.class).isThrownBy(call).satisfies(refused::add);
        assertThat(refused.getFirst().reason()).isEqualTo(reason);
        return refused.getFirst();
    }

    /** What each returned, or why it was refused. */
    protected static List<Object> atOnce(List<Callable<Object>> tasks) throws Exception {
        var start = new CyclicBarrier(tasks.size());
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            var results = new ArrayList<>();
            for (var future : threads.invokeAll(tasks.stream()
                    .<Callable<Object>>map(task -> () -> {
                        start.await();
                        try {
                            return task.call();
                        } catch (UserFacingException refused) {
                            return refused;
                        }
                    })
                    .toList())) {
                results.add(future.get());
            }
            return results;
        }
    }

    protected ApplicationStatus status(CaseFile file) {
        return As.a(centre.specialist())
                .call(() -> cases.open(file.id()))
                .application()
                .status();
    }

    protected long documents(CaseFile file) {
        return count(
                "select count(*) from stored_document where application_id = ? and kind <> 'APPLICATION'", file.id());
    }

    protected void assertThatNothingWaits() {
        assertThat(count("select count(*) from frozen_document where centre_id = ?"))
                .isZero();
        assertThat(count("select coalesce(sum(released), 0) from document_counter where centre_id = ?"))
                .isZero();
    }

    protected List<String> numbers(String table) {
        return database.sql("select number from " + table + " centre_id = ?")
                .param(centre.id())
                .query(String.class)
                .list();
    }

    protected List<String> actions() {
        return database.sql("select action from journal_entry where centre_id = ?")
                .param(centre.id())
                .query(String.class)
                .list();
    }

    protected long count(String sql) {
        return count(sql, centre.id());
    }

    protected long count(String sql, long of) {
        return database.sql(sql).param(of).query(Long.class).single();
    }

    protected String number(int n) {
        return centre.centre().code() + "-R-2026-%06d".formatted(n);
    }
}
