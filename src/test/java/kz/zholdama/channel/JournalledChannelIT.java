package kz.zholdama.channel;

import java.util.EnumSet;
import java.util.Set;
import kz.zholdama.calendar.Channel;
import kz.zholdama.channel.accounts.ChannelAccounts;
import kz.zholdama.channel.accounts.EnteredAccount;
import kz.zholdama.channel.callbacks.Callbacks;
import kz.zholdama.channel.signatures.SignatureDesk;
import kz.zholdama.intake.Applications;
import kz.zholdama.journal.State;
import kz.zholdama.platform.security.Role;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Journalled;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What each change of a channel writes into the journal, as {@code golden/journal/channel.txt} has it. */
@ZholdamaTest
class JournalledChannelIT {

    @Autowired
    private GivenChannel channel;

    @Autowired
    private ChannelAccounts accounts;

    @Autowired
    private Callbacks callbacks;

    @Autowired
    private SignatureDesk signatures;

    @Autowired
    private Applications applications;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void writesWhatWasAlwaysWritten() {
        var town = channel.centre();
        var journalled = Journalled.from(database, town);
        var all = EnumSet.allOf(Scope.class);
        var given = As.a(Centres.administrator()).call(() -> {
            var opened = accounts.open(new EnteredAccount("Портал", null, Channel.PORTAL, all, null));
            var changed = accounts.change(
                    opened.id(),
                    opened.version(),
                    new EnteredAccount("Портал", null, Channel.PORTAL, Set.of(Scope.APPLICATIONS_WRITE), null));
            var secret = accounts.newSecret(changed.id(), changed.version());
            var kept = accounts.endEarlierSecrets(changed.id(), secret.account().version());
            var retired = accounts.retire(kept.id(), kept.version());
            accounts.restore(retired.id(), retired.version());
            var called =
                    callbacks.enter(kept.id(), 0, "https://portal.example.kz/a").callback();
            called = callbacks
                    .enter(kept.id(), called.version(), "https://portal.example.kz/b")
                    .callback();
            called = callbacks.newSecret(kept.id(), called.version()).callback();
            called = callbacks.endEarlierSecrets(kept.id(), called.version());
            called = callbacks.switchOff(kept.id(), called.version());
            callbacks.switchOn(kept.id(), called.version());
            transactions.executeWithoutResult(_ -> events.publishEvent(
                    new ChannelHappening.CallbackGivenUp(kept.id(), State.of("failure", "TOO_SLOW"))));
            return secret;
        });
        var application = channel.application(Persons.aged(30, TestClock.USUAL.toLocalDate()));
        channel.apply(given, application.put("signature", GivenChannel.base64("who knows")));
        As.a(Somebody.of(town, 2_700_778, Role.SPECIALIST)).run(() -> {
            var id = database.sql("select application_id from channel_request where account_id = ?")
                    .param(given.account().id())
                    .query(Long.class)
                    .single();
            var shown = signatures.of(applications.look(id)).orElseThrow();
            signatures.decide(id, shown.version(), true, "Пришел сам.");
        });

        journalled.isAsIn("channel.txt");
    }
}
