package kz.zholdama.channel.signatures;

import static kz.zholdama.signing.national.testing.NationalChecks.FULL;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.zholdama.bench.Results;
import kz.zholdama.channel.GivenChannel;
import kz.zholdama.channel.TestSignatures;
import kz.zholdama.channel.accounts.GivenSecret;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.Bytes;
import kz.zholdama.platform.text.CanonicalJson;
import kz.zholdama.signing.national.NationalAlgorithm;
import kz.zholdama.signing.national.standin.SigningKey;
import kz.zholdama.signing.national.testing.NationalChecks;
import kz.zholdama.signing.national.testing.PublishedList;
import kz.zholdama.signing.national.testing.TestAuthority;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code api.apply.per_second}: applications of people not seen before, from request to answer over the wire, by callers at once
 * on the same machine, each with a real signature; {@code .p99.ms} of these. {@code api.apply.ratio}: the time of one, of one
 * caller alone, to that of its bare parts, in turns with it: check the signature, insert and commit one row with the request.
 * Revocation by a list in memory: what a server of others takes to answer is not ours.
 */
@ZholdamaTest
class ApplyBench {

    private static final int WARM_UP = 2500;
    private static final int AT_ONCE = 800;
    private static final int IN_TURN = 200;
    private static final int CALLERS = 4;

    /** Certificates are of everyone's own; a key for each would take longer to make than all else together. */
    private static final int KEYS = 8;

    @Autowired
    private GivenChannel channel;

    @Autowired
    private TestSignatures signatures;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    /** @param signed what the signature is over */
    private record Request(Iin iin, String body, Bytes signed, Bytes cms) {}

    @AfterEach
    void asBefore() {
        signatures.lookAt(null);
    }

    @ParameterizedTest
    @EnumSource(names = {"RSA", "GOST_2015_512"})
    void measuresApplications(NationalAlgorithm algorithm) throws Exception {
        var name = algorithm == NationalAlgorithm.RSA ? "rsa" : "gost";
        var portal = channel.portal();
        try (var checks = new NationalChecks(algorithm)) {
            checks.server()
                    .publishing(
                            FULL,
                            PublishedList.of(checks.authority().intermediate()).publish());
            checks.set(NationalChecks::byListsAlone);
            signatures.lookAt(new NationalApplicants(checks.signatures()));
            atOnce(portal, requests(checks, algorithm, WARM_UP));

            var nanos = atOnce(portal, requests(checks, algorithm, AT_ONCE));
            Results.add("api.apply.per_second." + name, AT_ONCE * 1e9 / nanos.elapsed(), "1/s");
            Results.add("api.apply.p99.ms." + name, quantile(nanos.each(), 0.99) / 1e6, "ms");
            measureInTurn(portal, requests(checks, algorithm, IN_TURN), name);
        }
    }

    private void measureInTurn(GivenSecret portal, List<Request> requests, String name) {
        database.sql("create or replace table bare_request (id bigint auto_increment primary key, content longblob)")
                .update();
        var whole = new ArrayList<Long>();
        var bare = new ArrayList<Long>();
        for (var request : requests) {
            bare.add(nanos(() -> {
                signatures.check(request.cms(), request.signed(), request.iin(), NationalChecks.NOW);
                transaction.executeWithoutResult(_ -> database.sql("insert into bare_request (content) values (?)")
                        .param(request.body().getBytes(StandardCharsets.UTF_8))
                        .update());
            }));
            whole.add(nanos(() -> apply(portal, request)));
        }
        Results.add("api.apply.ms." + name, quantile(whole, 0.5) / 1e6, "ms");
        Results.add("api.apply.ratio." + name, quantile(whole, 0.5) / quantile(bare, 0.5), "1");
    }

    private List<Request> requests(NationalChecks checks, NationalAlgorithm algorithm, int count) {
        var keys = IntStream.range(0, KEYS)
                .mapToObj(_ -> SigningKey.make(algorithm))
                .toList();
        return IntStream.range(0, count)
                .mapToObj(at -> {
                    var iin = Persons.aged(30, TestClock.USUAL.toLocalDate());
                    var application = channel.application(iin);
                    application.remove("signature");
                    var signed = CanonicalJson.of(application.toString().getBytes(StandardCharsets.UTF_8));
                    var cms = checks.authority()
                            .person(iin.value())
                            .key(keys.get(at % KEYS))
                            .issue()
                            .sign(signed, TestAuthority.SIGNED);
                    application.put("signature", Base64.getEncoder().encodeToString(cms));
                    return new Request(iin, application.toString(), Bytes.of(signed), Bytes.of(cms));
                })
                .toList();
    }

    private record Times(long elapsed, Queue<Long> each) {}

    private Times atOnce(GivenSecret portal, List<Request> requests) throws Exception {
        var each = new ConcurrentLinkedQueue<Long>();
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            var began = System.nanoTime();
            var all = requests.stream()
                    .map(request -> callers.submit(() -> each.add(nanos(() -> apply(portal, request)))))
                    .toList();
            for (var one : all) {
                one.get();
            }
            return new Times(System.nanoTime() - began, each);
        }
    }

    private void apply(GivenSecret portal, Request request) {
        var answer = channel.apply(portal, request.body());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static long nanos(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return System.nanoTime() - began;
    }

    private static double quantile(Iterable<Long> times, double share) {
        var sorted = new ArrayList<Long>();
        times.forEach(sorted::add);
        sorted.sort(null);
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    }
}
