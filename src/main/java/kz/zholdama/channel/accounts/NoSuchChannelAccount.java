package kz.zholdama.channel.accounts;

import kz.zholdama.platform.UserFacingException;

/** There is no such account. */
public class NoSuchChannelAccount extends UserFacingException {

    public NoSuchChannelAccount() {
        super("channel.account.error.gone");
    }
}
