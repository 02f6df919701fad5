package kz.zholdama.channel.callbacks;

import org.jspecify.annotations.Nullable;

/** @param secret on its one way to who checks signatures with it; null when there is no new one */
public record GivenCallbackSecret(
        Callback callback, @Nullable String secret) {

    @Override
    public String toString() {
        return "GivenCallbackSecret[" + callback.accountId() + "]";
    }
}
