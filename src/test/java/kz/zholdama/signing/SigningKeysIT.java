package kz.zholdama.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.Role;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ZholdamaTest
class SigningKeysIT {

    private static final AtomicLong STAFF = new AtomicLong(6_000_000);
    private static final String PIN = "271828";
    private static final String WRONG = "314159";

    private final Somebody director = Somebody.of(6_000_000, STAFF.incrementAndGet(), Role.DIRECTOR);
    private final Somebody administrator = Somebody.national(Role.ADMINISTRATOR);
    private final long id = director.actor().staffId();

    @Autowired
    private SigningKeys keys;

    @Autowired
    private SignatureService signatures;

    @Autowired
    private SignatureCheck check;

    @Autowired
    private JournalReader journal;

    @Autowired
    private TestClock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void issue() {
        issue(null, PIN);
    }

    private void issue(String oldPin, String pin) {
        As.a(director)
                .run(() -> keys.issue(
                        director.actor(),
                        "Карьерный центр",
                        oldPin == null ? null : oldPin.toCharArray(),
                        pin.toCharArray()));
    }

    /** It takes seconds, and a transaction that stands idle is ended. */
    @Test
    void aKeyIsMadeInNoTransaction() {
        var transaction = new TransactionTemplate(transactions);

        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> issue(PIN, WRONG)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void noKeyIsStoredForWhomItIsForbiddenWhileItIsMade() {
        assertThatThrownBy(() -> As.a(director)
                        .run(() -> keys.issue(
                                director.actor(), "Карьерный центр", PIN.toCharArray(), WRONG.toCharArray(), () -> {
                                    throw new KeyRests();
                                })))
                .isInstanceOf(KeyRests.class);

        As.a(director)
                .run(() -> keys.unlock(director.actor().staffId(), PIN.toCharArray())
                        .close());
    }

    @Test
    void aNewKeyAsksForThePinOfTheOld() {
        assertThatThrownBy(() -> issue(null, WRONG)).isInstanceOf(WrongPin.class);
        assertThatThrownBy(() -> issue(WRONG, WRONG))
                .isInstanceOfSatisfying(
                        WrongPin.class, wrong -> assertThat(wrong.arguments()).containsExactly(3));
        unlock(PIN).close();

        issue(PIN, WRONG);

        unlock(WRONG).close();
        assertThatThrownBy(() -> unlock(PIN)).isInstanceOf(WrongPin.class);
    }

    @Test
    void anExpiredKeyIsNoWayAroundItsPin() {
        clock.set(TestClock.USUAL.plusYears(Certificates.YEARS).plusSeconds(1));

        assertThatThrownBy(() -> issue(null, WRONG)).isInstanceOf(WrongPin.class);
        issue(PIN, WRONG);
        unlock(WRONG).close();
    }

    @Test
    void aKeyThatRestsNeitherSignsNorGivesWayToAnother() {
        As.a(administrator).run(() -> keys.letRest(id, true));

        assertThatThrownBy(() -> unlock(PIN)).isInstanceOf(KeyRests.class);
        assertThatThrownBy(() -> issue(PIN, WRONG)).isInstanceOf(KeyRests.class);
        As.a(administrator).run(() -> keys.letRest(id, false));
        unlock(PIN).close();
    }

    @Test
    void signsWithTheKeyOfTheHolder() throws Exception {
        var pdf = Pdfs.blank(1);
        var signed = As.a(director).call(() -> {
            try (var key = keys.unlock(id, PIN.toCharArray())) {
                return signatures.sign(pdf, key, new SignatureDetails("", clock.instant(), "Имя", "Директор"));
            }
        });

        assertThat(check.check(signed).genuine()).isTrue();
        try (var foreign = Pdfs.key()) {
            assertThat(check.check(signatures.sign(pdf, foreign, Pdfs.details()))
                            .genuine())
                    .isFalse();
        }
    }

    @Test
    void whatWasSignedBeforeAKeyWasRevokedStaysGenuine() throws Exception {
        var pdf = Pdfs.blank(1);
        try (var key = unlock(PIN)) {
            var before = signatures.sign(pdf, key, new SignatureDetails("", clock.instant(), "Имя", "Директор"));
            clock.advance(Duration.ofHours(1));
            As.a(administrator).run(() -> keys.revoke(id));
            clock.advance(Duration.ofHours(1));
            var after = signatures.sign(pdf, key, new SignatureDetails("", clock.instant(), "Имя", "Директор"));

            assertThat(check.check(before).genuine()).isTrue();
            assertThat(check.check(after).genuine()).isFalse();
        }
        assertThat(keys.hasKey(id)).isFalse();
        assertThatThrownBy(() -> unlock(PIN)).isInstanceOf(NoKey.class);
    }

    @Test
    void countsWrongPinsAlthoughTheCallersTransactionFails() {
        for (var left = 4; left > 0; left--) {
            var expected = left;
            assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> unlock(WRONG)))
                    .isInstanceOfSatisfying(
                            WrongPin.class,
                            wrong -> assertThat(wrong.arguments()).containsExactly(expected));
        }
        assertThatThrownBy(() -> unlock(WRONG)).isInstanceOf(KeyLocked.class);
        assertThatThrownBy(() -> unlock(PIN)).isInstanceOf(KeyLocked.class);
        assertThat(actions()).filteredOn("signing.unlock.refused"::equals).hasSize(5);

        assertThatThrownBy(() -> issue(PIN, WRONG))
                .isInstanceOf(KeyLocked.class); // a new key is no way around the lock
        As.a(administrator).run(() -> keys.revoke(id));
        issue(null, WRONG);
        unlock(WRONG).close();
        assertThatThrownBy(() -> unlock(PIN)).isInstanceOf(WrongPin.class);
    }

    @Test
    void theRightPinEndsTheRow() {
        for (var i = 0; i < 3; i++) {
            assertThatThrownBy(() -> unlock(WRONG)).isInstanceOf(WrongPin.class);
            assertThatThrownBy(() -> unlock(WRONG)).isInstanceOf(WrongPin.class);
            unlock(PIN).close();
        }
    }

    @Test
    void guessesMadeAtOnceAreCountedLikeGuessesMadeInTurn() throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            var outcomes = pool.invokeAll(IntStream.range(0, 8)
                    .mapToObj(_ -> (Callable<String>) () -> {
                        try {
                            unlock(WRONG);
                            return "opened";
                        } catch (UserFacingException refused) {
                            return refused.messageKey();
                        }
                    })
                    .toList());
            var keysOfMessages = new ArrayList<String>();
            for (var outcome : outcomes) {
                keysOfMessages.add(outcome.get());
            }
            assertThat(keysOfMessages)
                    .filteredOn("signing.error.wrong-pin"::equals)
                    .hasSize(4);
            assertThat(keysOfMessages)
                    .filteredOn("signing.error.key-locked"::equals)
                    .hasSize(4);
        }
    }

    @Test
    void nobodyOpensOrMakesTheKeyOfAnother() {
        var other = Somebody.of(6_000_000, STAFF.incrementAndGet(), Role.DIRECTOR);
        var specialist = Somebody.of(6_000_000, STAFF.incrementAndGet(), Role.SPECIALIST);

        assertThatThrownBy(() -> As.a(other).call(() -> keys.unlock(id, PIN.toCharArray())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.a(administrator).call(() -> keys.unlock(id, PIN.toCharArray())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.a(other).run(() -> keys.issue(director.actor(), "", null, PIN.toCharArray())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () -> As.a(administrator).run(() -> keys.issue(director.actor(), "", null, PIN.toCharArray())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.a(director).run(() -> keys.letRest(id, false)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () -> As.a(specialist).run(() -> keys.issue(specialist.actor(), "", null, PIN.toCharArray())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.a(other).run(() -> keys.revoke(id))).isInstanceOf(AccessDeniedException.class);
        assertThat(actions()).contains("signing.unlock.refused", "signing.key-issued");
    }

    @Test
    void aKeyExpiresAfterTwoYears() {
        assertThat(keys.hasKey(id)).isTrue();
        clock.set(TestClock.USUAL.plusYears(Certificates.YEARS).plusSeconds(1));

        assertThat(keys.hasKey(id)).isFalse();
        assertThatThrownBy(() -> unlock(PIN)).isInstanceOf(NoKey.class);
    }

    private UnlockedKey unlock(String pin) {
        return As.a(director).call(() -> keys.unlock(id, pin.toCharArray()));
    }

    private Iterable<String> actions() {
        return As.a(administrator).call(() -> journal.history(Subject.of("staff", id), 0, 50)).stream()
                .map(JournalEntry::action)
                .toList();
    }
}
