package kz.zholdama.channel.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import kz.zholdama.calendar.Channel;
import kz.zholdama.channel.GivenChannel;
import kz.zholdama.channel.Scope;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.security.Role;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Accounts of channels: kept by administrators of the country, called with by systems of others. */
@ZholdamaTest
class ChannelAccountsIT {

    private static final String CERTIFICATE = "AB:".repeat(31) + "AB";

    @Autowired
    private GivenChannel channel;

    @Autowired
    private ChannelAccounts accounts;

    @Autowired
    private Callers callers;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @AfterEach
    void reset() {
        clock.reset();
        database.sql("update channel_account set certificate = null").update();
    }

    private boolean letsIn(GivenSecret secret) {
        return callers.bySecret(secret.account().clientId(), secret.secret()).isPresent();
    }

    @Test
    void goesOnWithAnEarlierSecretForADayBesideTheNewOne() {
        var first = channel.portal();
        var second = As.a(Centres.administrator())
                .call(() ->
                        accounts.newSecret(first.account().id(), first.account().version()));

        assertThat(letsIn(first)).isTrue();
        assertThat(letsIn(second)).isTrue();
        clock.advance(Duration.ofHours(24));
        assertThat(letsIn(first)).isFalse();
        assertThat(letsIn(second)).isTrue();
    }

    @Test
    void endsEarlierSecretsAtOnce() {
        var first = channel.portal();
        As.a(Centres.administrator()).run(() -> {
            var second =
                    accounts.newSecret(first.account().id(), first.account().version());
            accounts.endEarlierSecrets(first.account().id(), second.account().version());
            assertThat(letsIn(second)).isTrue();
        });
        assertThat(letsIn(first)).isFalse();
    }

    @Test
    void letsInNobodyWithARetiredAccountUntilItIsRestored() {
        var given = channel.portal();
        As.a(Centres.administrator()).run(() -> {
            var retired = accounts.retire(given.account().id(), given.account().version());
            assertThat(letsIn(given)).isFalse();
            accounts.restore(retired.id(), retired.version());
        });
        assertThat(letsIn(given)).isTrue();
    }

    @Test
    void keepsNoSecretAndJournalsAWrongOne() {
        var given = channel.portal();

        assertThat(callers.bySecret(given.account().clientId(), given.secret() + "x"))
                .isEmpty();
        assertThat(callers.bySecret("nobody", given.secret())).isEmpty();
        assertThat(database.sql("""
                                select count(*) from journal_entry
                                where action = 'channel-account.call.refused' and subject_id = ?""")
                        .param(String.valueOf(given.account().id()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(database.sql("select sha256 from channel_secret where account_id = ?")
                        .param(given.account().id())
                        .query((row, _) -> row.getBytes(1))
                        .single())
                .hasSize(32)
                .isNotEqualTo(given.secret().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void knowsACallerByHisCertificate() {
        As.a(Centres.administrator())
                .run(() -> accounts.open(new EnteredAccount(
                        "Биржа", null, Channel.LABOUR_EXCHANGE, EnumSet.allOf(Scope.class), CERTIFICATE)));

        var caller = callers.byCertificate("ab".repeat(32)).orElseThrow();
        assertThat(caller.channel()).isEqualTo(Channel.LABOUR_EXCHANGE);
        assertThat(caller.roles()).containsExactly(Role.INTEGRATION);
        assertThat(caller.actor().staffId()).isNegative();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> As.a(Centres.administrator())
                        .run(() -> accounts.open(new EnteredAccount(
                                "Еще одна", null, Channel.PORTAL, Set.of(Scope.RESULTS_READ), CERTIFICATE))));
    }

    @Test
    void saysWhatIsMissing() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> As.a(Centres.administrator())
                        .run(() -> accounts.open(new EnteredAccount(" ", "123", Channel.CENTRE, Set.of(), "zz"))))
                .satisfies(wrong -> assertThat(wrong.problems())
                        .extracting(Problem::field)
                        .containsExactly("name", "bin", "channel", "scopes", "certificate"));
    }

    @Test
    void isKeptForTheWholeCountry() {
        var given = channel.portal();
        var ofCentre = Somebody.of(1, 2_700_777, Role.ADMINISTRATOR);

        assertThat(As.a(ofCentre).call(() -> accounts.find(given.account().id())))
                .isPresent();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> As.a(ofCentre)
                        .run(() -> accounts.retire(
                                given.account().id(), given.account().version())));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> As.a(Centres.administrator())
                        .run(() -> accounts.retire(given.account().id(), 99)));
    }
}
