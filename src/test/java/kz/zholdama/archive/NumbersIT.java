package kz.zholdama.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ZholdamaTest
class NumbersIT {

    private static final AtomicLong CENTRES = new AtomicLong(8_000_000);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final long centre = CENTRES.incrementAndGet();

    @Autowired
    private Numbers numbers;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void countsPerCentreKindAndYear() {
        assertThat(next(DocumentKind.REFERRAL)).isEqualTo("SEM-R-2026-000001");
        assertThat(next(DocumentKind.REFERRAL)).isEqualTo("SEM-R-2026-000002");
        assertThat(next(DocumentKind.REFUSAL)).isEqualTo("SEM-F-2026-000001");
        assertThat(inTransaction(() -> numbers.next(DocumentKind.REFERRAL, centre, "SEM", LocalDate.of(2027, 1, 1))))
                .isEqualTo("SEM-R-2027-000001");
        assertThat(inTransaction(() -> numbers.next(DocumentKind.REFERRAL, centre + 500_000, "AST", DAY)))
                .isEqualTo("AST-R-2026-000001");
    }

    @Test
    void givesSixteenThreadsNumbersOfTwoKindsWithoutGapsOrRepeats() throws Exception {
        var given = together(16, thread -> {
            var own = new ArrayList<String>();
            for (var i = 0; i < 25; i++) {
                own.add(next((thread + i) % 2 == 0 ? DocumentKind.APPLICATION : DocumentKind.REFERRAL));
            }
            return own;
        });

        assertThat(given)
                .hasSize(400)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 200)
                        .boxed()
                        .flatMap(i -> List.of("SEM-A-2026-%06d".formatted(i), "SEM-R-2026-%06d".formatted(i)).stream())
                        .toList());
    }

    @Test
    void givesARolledBackNumberToTheNext() {
        next(DocumentKind.ANNULMENT);
        assertThatThrownBy(() -> inTransaction(() -> {
                    assertThat(numbers.next(DocumentKind.ANNULMENT, centre, "SEM", DAY))
                            .isEqualTo("SEM-X-2026-000002");
                    throw new IllegalStateException("not signed");
                }))
                .hasMessage("not signed");

        assertThat(next(DocumentKind.ANNULMENT)).isEqualTo("SEM-X-2026-000002");
    }

    @Test
    void givesTheSmallestReleasedNumberToTheNext() {
        for (var i = 0; i < 5; i++) {
            next(DocumentKind.REFERRAL);
        }
        release("SEM-R-2026-000004");
        release("SEM-R-2026-000002");

        assertThat(next(DocumentKind.REFERRAL)).isEqualTo("SEM-R-2026-000002");
        assertThat(next(DocumentKind.REFERRAL)).isEqualTo("SEM-R-2026-000004");
        assertThat(next(DocumentKind.REFERRAL)).isEqualTo("SEM-R-2026-000006");
    }

    @Test
    void stepsBackWhenTheLastNumbersAreReleased() {
        for (var i = 0; i < 4; i++) {
            next(DocumentKind.REFERRAL);
        }
        release("SEM-R-2026-000002");
        release("SEM-R-2026-000003");
        release("SEM-R-2026-000004");

        assertThat(next(DocumentKind.REFERRAL)).isEqualTo("SEM-R-2026-000002");
        assertThat(next(DocumentKind.REFERRAL)).isEqualTo("SEM-R-2026-000003");
    }

    @Test
    void givesANumberOfThisYearToNoDocumentOfTheNext() {
        next(DocumentKind.REFERRAL);
        next(DocumentKind.REFERRAL);
        release("SEM-R-2026-000001");

        assertThat(inTransaction(() -> numbers.next(DocumentKind.REFERRAL, centre, "SEM", LocalDate.of(2027, 1, 1))))
                .isEqualTo("SEM-R-2027-000001");
        assertThat(next(DocumentKind.REFERRAL)).isEqualTo("SEM-R-2026-000001");
    }

    private void release(String number) {
        inTransaction(() -> {
            numbers.release(DocumentKind.REFERRAL, centre, number, () -> true);
            return number;
        });
    }

    @Test
    void leavesNoGapWhenSomeOfManyFail() throws Exception {
        var given = together(12, thread -> {
            var own = new ArrayList<String>();
            for (var i = 0; i < 10; i++) {
                try {
                    var fails = (thread + i) % 3 == 0;
                    own.add(inTransaction(() -> {
                        var number = numbers.next(DocumentKind.REFERRAL, centre, "SEM", DAY);
                        if (fails) {
                            throw new IllegalStateException("not signed");
                        }
                        return number;
                    }));
                } catch (IllegalStateException _) {
                    // its number goes to another thread
                }
            }
            return own;
        });

        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, given.size())
                        .mapToObj("SEM-R-2026-%06d"::formatted)
                        .toList());
    }

    @Test
    void startsAYearOnceHoweverManyStartIt() throws Exception {
        for (var year = 2030; year < 2040; year++) {
            var newYear = LocalDate.of(year, 1, 1);
            var given = together(
                    10, _ -> List.of(inTransaction(() -> numbers.next(DocumentKind.REFERRAL, centre, "SEM", newYear))));
            assertThat(given)
                    .doesNotHaveDuplicates()
                    .contains("SEM-R-%d-000001".formatted(year), "SEM-R-%d-000010".formatted(year));
        }
    }

    @Test
    void numbersNothingOutsideATransactionAndNoReceipts() {
        assertThatThrownBy(() -> numbers.next(DocumentKind.REFERRAL, centre, "SEM", DAY))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> next(DocumentKind.RECEIPT)).isInstanceOf(IllegalStateException.class);
    }

    private String next(DocumentKind kind) {
        return inTransaction(() -> numbers.next(kind, centre, "SEM", DAY));
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(_ -> work.get());
    }

    private static List<String> together(int threads, IntFunction<List<String>> work) throws Exception {
        var ready = new CountDownLatch(threads);
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var running = new ArrayList<Future<List<String>>>();
            for (var i = 0; i < threads; i++) {
                var thread = i;
                running.add(pool.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return work.apply(thread);
                }));
            }
            var all = new ArrayList<String>();
            for (var each : running) {
                all.addAll(each.get());
            }
            return all;
        }
    }
}
