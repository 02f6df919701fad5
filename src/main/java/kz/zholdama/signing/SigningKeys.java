package kz.zholdama.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.database.Aside;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.signing.KeyRecords.StoredKey;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Personal signing keys of the directors. A key is made and opened by its holder with his PIN and by nobody else;
 * administrators revoke it and let it rest.
 */
@Service
public class SigningKeys {

    /** Wrong PINs in a row that lock a key. */
    public static final int TRIES = 5;

    private static final String TYPE = "staff";

    private final KeyRecords records;
    private final PinStrength strength;
    private final InternalSignature signature;
    private final Aside aside;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final Clock clock;
    private final TransactionTemplate transaction;

    /** One try at a time for each key, so that guesses made at once are counted like guesses made in turn. */
    private final Object[] turns =
            IntStream.range(0, 64).mapToObj(_ -> new Object()).toArray();

    SigningKeys(
            KeyRecords records,
            PinStrength strength,
            InternalSignature signature,
            Aside aside,
            Journal journal,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            Clock clock,
            TransactionTemplate transaction) {
        this.records = records;
        this.strength = strength;
        this.signature = signature;
        this.aside = aside;
        this.journal = journal;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Like {@link #issue(Actor, String, char[], char[], Runnable)}, whatever becomes of the right to sign meanwhile. */
    @PreAuthorize("hasRole('DIRECTOR')")
    public void issue(Actor holder, String centreName, char @Nullable [] oldPin, char[] pin) {
        issue(holder, centreName, oldPin, pin, () -> {});
    }

    /**
     * Makes a new key for the holder, valid for two years; an earlier one is revoked. The arrays are left to the caller to
     * wipe, who has also asked for the password. It computes for seconds: call it outside of any transaction.
     *
     * @param oldPin     of the key in use, which it replaces; null where there is none
     * @param mayHaveOne asked in the transaction that stores the key; throws when its holder may have none any more
     * @throws UnsuitablePin         when the new PIN is too simple
     * @throws WrongPin              when the old PIN is not right or not told; counted like a wrong one at {@link #signing}
     * @throws KeyLocked             when the key in use is locked: an administrator has to revoke it first
     * @throws KeyRests              when the right to sign rests
     * @throws AccessDeniedException unless the holder asks
     */
    @PreAuthorize("hasRole('DIRECTOR')")
    public void issue(Actor holder, String centreName, char @Nullable [] oldPin, char[] pin, Runnable mayHaveOne) {
        var by = staff.get();
        if (!by.actor().isSamePersonAs(holder)) {
            journal.refused("signing.issue", Subject.of(TYPE, holder.staffId()), by.centreId());
            throw new AccessDeniedException("signing key of another person");
        }
        requireNoTransaction();
        Pin.check(pin);
        records.inUse(holder.staffId()).ifPresent(old -> tried(old, oldPin == null ? new char[0] : oldPin));
        try {
            var keys = SignatureAlgorithm.newKeys();
            var certificate = Certificates.selfSigned(keys, holder, centreName, clock.instant());
            var file = KeyFile.write(keys.getPrivate(), certificate, pin, strength);
            transaction.executeWithoutResult(_ -> {
                mayHaveOne.run();
                store(holder, file, certificate);
            });
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("A signing key cannot be made", e);
        }
    }

    private void store(Actor holder, byte[] file, X509Certificate certificate) {
        var by = staff.get();
        records.revoke(holder.staffId(), clock.instant());
        try {
            records.insert(holder.staffId(), file, certificate, by.actor(), clock.instant());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e); // it was made a moment ago
        }
        events.publishEvent(new KeyHappening.Issued(holder.staffId(), by.centreId(), Certificates.serial(certificate)));
    }

    /** Whether a member of staff has a key that is neither revoked nor expired; it may be locked. */
    @Transactional(readOnly = true)
    public boolean hasKey(long staffId) {
        return records.inUse(staffId)
                .filter(key -> isInForce(key.certificate()))
                .isPresent();
    }

    /** Whether there is a key that was not revoked, be it expired or locked: a new one asks for its PIN. */
    @Transactional(readOnly = true)
    public boolean isHeld(long staffId) {
        return records.inUse(staffId).isPresent();
    }

    /**
     * Opens one's own key for a piece of work, and forgets it afterwards. Opening takes a noticeable part of a second on
     * purpose: do it once for a batch, and outside of any transaction. The array is left to the caller to wipe.
     *
     * @param work signs within this call, as the same person; the signer fails afterwards
     * @throws NoKey     when there is none, or it has expired
     * @throws WrongPin  counted in a transaction of its own; the fifth in a row locks the key
     * @throws KeyLocked when it is locked
     * @throws KeyRests  when the right to sign rests
     */
    @PreAuthorize("hasRole('DIRECTOR')")
    public <T extends @Nullable Object> T signing(char[] pin, Function<Signer, T> work) {
        requireNoTransaction();
        var holder = staff.actor().staffId();
        var key =
                records.inUse(holder).filter(it -> isInForce(it.certificate())).orElseThrow(NoKey::new);
        try (var open = new OpenKey(holder, tried(key, pin), key.certificate(), signature, staff)) {
            return work.apply(open);
        }
    }

    private static void requireNoTransaction() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("A transaction does not wait for a key to be made or opened");
        }
    }

    /** Tries a PIN at a key of the one who is signed in. */
    private PrivateKey tried(StoredKey key, char[] pin) {
        var who = staff.get();
        var staffId = who.actor().staffId();
        synchronized (turns[Math.floorMod(staffId, turns.length)]) {
            if (key.rests()) {
                throw new KeyRests();
            }
            var failed = failedTries(key);
            if (failed >= TRIES) {
                throw new KeyLocked();
            }
            var opened = open(key, pin);
            if (opened.isPresent()) {
                if (failed > 0) {
                    count(key, "0");
                }
                return opened.get();
            }
            count(key, "failed_tries + 1");
            journal.refused("signing.unlock", Subject.of(TYPE, staffId), who.centreId());
            var left = TRIES - failedTries(key);
            throw left <= 0 ? new KeyLocked() : new WrongPin(left);
        }
    }

    /**
     * Takes a key out of use. What it signed before stays valid.
     *
     * @throws NoKey when there is none
     */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void revoke(long staffId) {
        if (!records.revoke(staffId, clock.instant())) {
            throw new NoKey();
        }
        events.publishEvent(new KeyHappening.Revoked(staffId, staff.get().centreId()));
    }

    /** Keeps a key from signing, or lets it sign again. */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void letRest(long staffId, boolean rests) {
        records.letRest(staffId, rests ? clock.instant() : null);
    }

    private static Optional<PrivateKey> open(StoredKey key, char[] pin) {
        try {
            return KeyFile.open(key.file(), key.certificate(), pin);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("A stored signing key cannot be read", e);
        }
    }

    private void count(StoredKey key, String tries) {
        aside.apart(own -> own.sql("update signing_key set failed_tries = " + tries + " where id = ?")
                .param(key.id())
                .update());
    }

    /** As committed, whatever the caller's transaction has read before. */
    private int failedTries(StoredKey key) {
        return aside.apart(own -> own.sql("select failed_tries from signing_key where id = ?")
                .param(key.id())
                .query(Integer.class)
                .single());
    }

    private boolean isInForce(X509Certificate certificate) {
        var now = clock.instant();
        return !now.isBefore(certificate.getNotBefore().toInstant())
                && now.isBefore(certificate.getNotAfter().toInstant());
    }
}
