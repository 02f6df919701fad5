package kz.zholdama.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.bench.Results;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.SigningOrder;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.forms.Form;
import kz.zholdama.forms.PdfForms;
import kz.zholdama.forms.Signatory;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.signing.SignatureDetails;
import kz.zholdama.signing.SigningKeys;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code sign.per_second}: documents that went from awaiting to signed and stored through the service, by two directors of
 * one centre at once, who share its counter and its journal. {@code sign.ratio}: the time of one document, signed by one
 * director alone, to that of its bare parts, in turns with them: render, sign, insert and commit one row with the bytes.
 */
@ZholdamaTest
class SignBench {

    private static final int WARM_UP = 120;
    private static final int DOCUMENTS = 300;

    private static final SignatureDetails DETAILS = new SignatureDetails(
            "Направление SEM-R-2026-000123",
            Instant.parse("2026-03-02T05:00:00Z"),
            "Иванова Айгуль Сериковна",
            "Директор");

    private final Queue<String> numbers = new ConcurrentLinkedQueue<>();

    @Autowired
    private GivenCases given;

    @Autowired
    private Centres centres;

    @Autowired
    private SigningKeys keys;

    @Autowired
    private Issuing issuing;

    @Autowired
    private SignedDecisions decisions;

    @Autowired
    private DecisionDocuments documents;

    @Autowired
    private DocumentArchive archive;

    @Autowired
    private PdfForms forms;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @Test
    void measuresSignaturesASecondOfTwoThreads() throws Exception {
        var centre = centres.create();
        given.keyed(centre.director());
        given.keyed(centre.deputy());
        try (var desks = Executors.newFixedThreadPool(2)) {
            sign(centre, desks, awaiting(given, centre, WARM_UP));
            var nanos = sign(centre, desks, awaiting(given, centre, DOCUMENTS));
            Results.add("sign.per_second", DOCUMENTS * 1e9 / nanos, "1/s");
        }
        assertThat(numbers)
                .as("without gap or repeat")
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, WARM_UP + DOCUMENTS)
                        .mapToObj(n -> centre.centre().code() + "-R-2026-%06d".formatted(n))
                        .toList());
    }

    @Test
    void measuresOneDocumentAgainstItsBareParts() {
        var centre = centres.create();
        var files = awaiting(given, centre, WARM_UP + DOCUMENTS);
        given.keyed(centre.director());
        database.sql("create or replace table bare_document (id bigint auto_increment primary key, content longblob)")
                .update();
        var service = new ArrayList<Long>();
        var bare = new ArrayList<Long>();
        As.a(centre.director())
                .run(() -> keys.<Object>signing(GivenCases.PIN.clone(), signer -> {
                    for (var file : files) {
                        var form = form(GivenCases.order(file));
                        bare.add(nanos(() -> {
                            var signed = signer.sign(forms.render(form), DETAILS);
                            transaction.executeWithoutResult(
                                    _ -> database.sql("insert into bare_document (content) values (?)")
                                            .param(signed)
                                            .update());
                        }));
                        service.add(nanos(() -> issuing.sign(GivenCases.order(file), signer)));
                    }
                    return null;
                }));
        Results.add("sign.ms", median(service) / 1e6, "ms");
        Results.add("sign.ratio", median(service) / median(bare), "1");
    }

    /** As the service prints it, but for number and code. */
    private Form form(SigningOrder order) {
        return Objects.requireNonNull(transaction.execute(_ -> decisions
                .check(order, null)
                .form(new Imprint(
                        "SEM-R-2026-000123",
                        LocalDate.now(clock),
                        new Signatory(DETAILS.position(), DETAILS.signerName()),
                        documents.mark(DocumentKind.REFERRAL, archive.newCode(), Optional.empty(), false)))));
    }

    private static long nanos(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return System.nanoTime() - began;
    }

    private static double median(List<Long> all) {
        var sorted = all.stream().skip(WARM_UP).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static List<CaseFile> awaiting(GivenCases given, Centre centre, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i % 2 == 0
                        ? given.of(centre, Measure.SOCIAL_WORKPLACE).awaitingReferral()
                        : given.of(centre, Measure.TRAINING_IN_ORGANISATION).awaitingReferral())
                .toList();
    }

    private long sign(Centre centre, ExecutorService desks, List<CaseFile> files) throws Exception {
        var half = files.size() / 2;
        var start = new CyclicBarrier(3);
        var first = desks.submit(desk(centre.director(), files.subList(0, half), start));
        var second = desks.submit(desk(centre.deputy(), files.subList(half, files.size()), start));
        start.await();
        var began = System.nanoTime();
        first.get();
        second.get();
        return System.nanoTime() - began;
    }

    private Callable<Void> desk(StaffPrincipal director, List<CaseFile> files, CyclicBarrier start) {
        return () -> {
            start.await();
            given.sign(director, files).forEach(result -> {
                if (!(result instanceof SigningResult.Signed signed)) {
                    throw new IllegalStateException(
                            "not signed: " + result.getClass().getSimpleName());
                }
                numbers.add(signed.number());
            });
            return null;
        };
    }
}
