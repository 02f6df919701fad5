package kz.zholdama.referral.online;

import org.jspecify.annotations.Nullable;

/** Who answers for the host, as he says himself; the form of the order has his name on the slip. */
public record Sender(String name, @Nullable String phone) {

    @Override
    public String toString() {
        return "Sender[hidden]";
    }
}
