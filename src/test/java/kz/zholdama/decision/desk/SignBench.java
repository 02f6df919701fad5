package kz.zholdama.decision.desk;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.zholdama.bench.Results;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.SigningOrder;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.signing.UnlockedKey;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * {@code sign.per_second}: documents that went from awaiting to signed and stored through the service, by two directors of
 * one centre at once, who share its counter and its journal.
 */
@ZholdamaTest
class SignBench {

    private static final int WARM_UP = 120;
    private static final int DOCUMENTS = 300;

    @Autowired
    private GivenCases given;

    @Autowired
    private Centres centres;

    @Autowired
    private SigningDesk signing;

    @Test
    void measuresSignaturesASecondOfTwoThreads() throws Exception {
        var centre = centres.create();
        try (var mine = given.key(centre.director());
                var yours = given.key(centre.deputy());
                var desks = Executors.newFixedThreadPool(2)) {
            sign(centre, mine, yours, desks, awaiting(given, centre, WARM_UP));
            var nanos = sign(centre, mine, yours, desks, awaiting(given, centre, DOCUMENTS));
            Results.add("sign.per_second", DOCUMENTS * 1e9 / nanos, "1/s");
        }
    }

    private static List<CaseFile> awaiting(GivenCases given, Centre centre, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i % 2 == 0
                        ? given.of(centre, Measure.SOCIAL_WORKPLACE).awaitingReferral()
                        : given.of(centre, Measure.TRAINING_IN_ORGANISATION).awaitingReferral())
                .toList();
    }

    private long sign(Centre centre, UnlockedKey mine, UnlockedKey yours, ExecutorService desks, List<CaseFile> files)
            throws Exception {
        var half = files.size() / 2;
        var start = new CyclicBarrier(3);
        var first = desks.submit(desk(centre.director(), mine, files.subList(0, half), start));
        var second = desks.submit(desk(centre.deputy(), yours, files.subList(half, files.size()), start));
        start.await();
        var began = System.nanoTime();
        first.get();
        second.get();
        return System.nanoTime() - began;
    }

    private Callable<Void> desk(StaffPrincipal director, UnlockedKey key, List<CaseFile> files, CyclicBarrier start) {
        return () -> {
            start.await();
            As.a(director)
                    .run(() -> files.forEach(file -> {
                        var result = signing.sign(
                                new SigningOrder(file.id(), file.version().application()), key);
                        if (!(result instanceof SigningResult.Signed)) {
                            throw new IllegalStateException(
                                    "not signed: " + result.getClass().getSimpleName());
                        }
                    }));
            return null;
        };
    }
}
