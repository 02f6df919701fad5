package kz.zholdama.channel.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.zholdama.channel.ChannelHappening;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.text.TwoNames;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who calls, by a secret or a certificate; asked at every call, so that what an administrator ends ends at once. */
@Component
public class Callers {

    private final StoredAccounts accounts;
    private final StoredSecrets secrets;
    private final Texts texts;
    private final Journal journal;
    private final CurrentStaff staff;
    private final Clock clock;

    Callers(
            StoredAccounts accounts,
            StoredSecrets secrets,
            Texts texts,
            Journal journal,
            CurrentStaff staff,
            Clock clock) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.texts = texts;
        this.journal = journal;
        this.staff = staff;
        this.clock = clock;
    }

    /** Empty when it is wrong; a wrong secret of an account that there is is journalled. */
    @Transactional(readOnly = true)
    public Optional<ChannelCaller> bySecret(String clientId, String secret) {
        var digest = ClientSecret.digest(secret);
        var account = accounts.findByClientId(clientId);
        var found = account.filter(one -> !one.isRetired()
                && secrets.findByAccountIdOrderByIdDesc(one.id()).stream()
                        .anyMatch(kept -> kept.is(digest, clock.instant())));
        if (found.isEmpty()) {
            account.ifPresent(one -> journal.refused(
                    ChannelHappening.ACCOUNT + ".call", Subject.of(ChannelHappening.ACCOUNT, one.id()), null));
        }
        return found.map(this::caller);
    }

    /** @param sha256 hexadecimal, in small letters */
    @Transactional(readOnly = true)
    public Optional<ChannelCaller> byCertificate(String sha256) {
        return accounts.findByCertificate(sha256)
                .filter(one -> !one.isRetired())
                .map(this::caller);
    }

    private ChannelCaller caller(StoredAccount stored) {
        var account = stored.value(List.of(), clock.instant());
        var key = "channel." + account.channel().name();
        return new ChannelCaller(account, new TwoNames(texts.text(key, Texts.RUSSIAN), texts.text(key, Texts.KAZAKH)));
    }

    /** @throws AuthenticationCredentialsNotFoundException when no account of a channel calls */
    public ChannelCaller current() {
        return staff.find()
                .filter(ChannelCaller.class::isInstance)
                .map(ChannelCaller.class::cast)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("No account of a channel calls"));
    }
}
