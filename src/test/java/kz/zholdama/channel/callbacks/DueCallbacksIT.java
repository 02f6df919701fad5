package kz.zholdama.channel.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zholdama.channel.GivenChannel;
import kz.zholdama.channel.accounts.ChannelAccounts;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is to be told something now. */
@ZholdamaTest
class DueCallbacksIT {

    @Autowired
    private GivenChannel channel;

    @Autowired
    private ChannelAccounts accounts;

    @Autowired
    private Callbacks callbacks;

    @Autowired
    private CallbackSender sender;

    @Test
    void nobodyIsToldWhoseAccountIsRetired() {
        var portal = channel.portal();
        var account = portal.account().id();
        As.a(Centres.administrator()).call(() -> callbacks.enter(account, 0, "https://portal.example.kz/told"));
        channel.apply(portal, channel.application(Persons.aged(30, TestClock.USUAL.toLocalDate())));
        assertThat(sender.due()).contains(account);

        As.a(Centres.administrator())
                .call(() -> accounts.retire(account, portal.account().version()));
        assertThat(sender.due()).doesNotContain(account);
    }
}
