package kz.zholdama.signing;

import static kz.zholdama.platform.Argument.named;
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
import kz.zholdama.testing.Slow;
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

    /** Both take their time, and a transaction that stands idle is ended. */
    @Test
    void aKeyIsMadeAndOpenedInNoTransaction() {
        var transaction = new TransactionTemplate(transactions);

        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> issue(PIN, WRONG)))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> open(PIN)))
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

        open(PIN);
    }

    @Test
    void aNewKeyAsksForThePinOfTheOld() {
        assertThatThrownBy(() -> issue(null, WRONG)).isInstanceOf(WrongPin.class);
        assertThatThrownBy(() -> issue(WRONG, WRONG))
                .isInstanceOfSatisfying(
                        WrongPin.class, wrong -> assertThat(wrong.arguments()).containsExactly(named("tries", 3)));
        open(PIN);

        issue(PIN, WRONG);

        open(WRONG);
        assertThatThrownBy(() -> open(PIN)).isInstanceOf(WrongPin.class);
    }

    @Test
    void anExpiredKeyIsNoWayAroundItsPin() {
        clock.set(TestClock.USUAL.plusYears(Certificates.YEARS).plusSeconds(1));

        assertThatThrownBy(() -> issue(null, WRONG)).isInstanceOf(WrongPin.class);
        issue(PIN, WRONG);
        open(WRONG);
    }

    @Test
    void aKeyThatRestsNeitherSignsNorGivesWayToAnother() {
        As.a(administrator).run(() -> keys.letRest(id, true));

        assertThatThrownBy(() -> open(PIN)).isInstanceOf(KeyRests.class);
        assertThatThrownBy(() -> issue(PIN, WRONG)).isInstanceOf(KeyRests.class);
        As.a(administrator).run(() -> keys.letRest(id, false));
        open(PIN);
    }

    @Test
    void signsWithTheKeyOfTheHolder() throws Exception {
        var pdf = Pdfs.blank(1);

        assertThat(check.check(sign(PIN, pdf)).genuine()).isTrue();
        assertThat(check.check(Pdfs.key().sign(pdf, Pdfs.details())).genuine()).isFalse();
    }

    @Test
    void aSignerSignsForNobodyElseAndNotAfterItsTime() throws Exception {
        var pdf = Pdfs.blank(1);
        var kept = As.a(director)
                .call(() -> keys.signing(PIN.toCharArray(), signer -> {
                    assertThatThrownBy(() -> As.a(administrator).run(() -> signer.sign(pdf, details())))
                            .isInstanceOf(AccessDeniedException.class);
                    return signer;
                }));

        assertThatThrownBy(() -> As.a(director).run(() -> kept.sign(pdf, details())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatWasSignedBeforeAKeyWasRevokedStaysGenuine() throws Exception {
        var pdf = Pdfs.blank(1);
        var before = sign(PIN, pdf);
        clock.advance(Duration.ofHours(1));
        var after = As.a(director)
                .call(() -> keys.signing(PIN.toCharArray(), signer -> {
                    As.a(administrator).run(() -> keys.revoke(id));
                    clock.advance(Duration.ofHours(1));
                    return signer.sign(pdf, details());
                }));

        assertThat(check.check(before).genuine()).isTrue();
        assertThat(check.check(after).genuine()).isFalse();
        assertThat(keys.hasKey(id)).isFalse();
        assertThatThrownBy(() -> open(PIN)).isInstanceOf(NoKey.class);
    }

    @Test
    void locksTheKeyAfterFiveWrongPinsInARow() {
        for (var left = 4; left > 0; left--) {
            var expected = left;
            assertThatThrownBy(() -> open(WRONG))
                    .isInstanceOfSatisfying(
                            WrongPin.class,
                            wrong -> assertThat(wrong.arguments()).containsExactly(named("tries", expected)));
        }
        assertThatThrownBy(() -> open(WRONG)).isInstanceOf(KeyLocked.class);
        assertThatThrownBy(() -> open(PIN)).isInstanceOf(KeyLocked.class);
        assertThat(actions()).filteredOn("signing.unlock.refused"::equals).hasSize(5);

        assertThatThrownBy(() -> issue(PIN, WRONG))
                .isInstanceOf(KeyLocked.class); // a new key is no way around the lock
        As.a(administrator).run(() -> keys.revoke(id));
        issue(null, WRONG);
        open(WRONG);
        assertThatThrownBy(() -> open(PIN)).isInstanceOf(WrongPin.class);
    }

    @Test
    void theRightPinEndsTheRow() {
        for (var i = 0; i < 3; i++) {
            assertThatThrownBy(() -> open(WRONG)).isInstanceOf(WrongPin.class);
            assertThatThrownBy(() -> open(WRONG)).isInstanceOf(WrongPin.class);
            open(PIN);
        }
    }

    @Slow
    @Test
    void guessesMadeAtOnceAreCountedLikeGuessesMadeInTurn() throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            var outcomes = pool.invokeAll(IntStream.range(0, 8)
                    .mapToObj(_ -> (Callable<String>) () -> {
                        try {
                            open(WRONG);
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

        assertThatThrownBy(() -> As.a(other).run(() -> keys.<Object>signing(PIN.toCharArray(), _ -> null)))
                .isInstanceOf(NoKey.class);
        assertThatThrownBy(() -> As.a(administrator).run(() -> keys.<Object>signing(PIN.toCharArray(), _ -> null)))
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
        assertThat(actions()).contains("signing.issue.refused", "signing.key-issued");
    }

    @Test
    void aKeyExpiresAfterTwoYears() {
        assertThat(keys.hasKey(id)).isTrue();
        clock.set(TestClock.USUAL.plusYears(Certificates.YEARS).plusSeconds(1));

        assertThat(keys.hasKey(id)).isFalse();
        assertThatThrownBy(() -> open(PIN)).isInstanceOf(NoKey.class);
    }

    /** Opens the key and signs nothing. */
    private void open(String pin) {
        As.a(director).run(() -> keys.<Object>signing(pin.toCharArray(), _ -> null));
    }

    private byte[] sign(String pin, byte[] pdf) {
        return As.a(director).call(() -> keys.signing(pin.toCharArray(), signer -> signer.sign(pdf, details())));
    }

    private SignatureDetails details() {
        return new SignatureDetails("", clock.instant(), "Имя", "Директор");
    }

    private Iterable<String> actions() {
        return As.a(administrator).call(() -> journal.history(Subject.of("staff", id), 0, 50)).stream()
                .map(JournalEntry::action)
                .toList();
    }
}
