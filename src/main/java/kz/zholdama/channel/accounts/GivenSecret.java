package kz.zholdama.channel.accounts;

/** A secret on its one way to who will call with it: it is shown once and kept nowhere. */
public record GivenSecret(ChannelAccount account, String secret) {

    @Override
    public String toString() {
        return "GivenSecret[" + account.id() + "]";
    }
}
