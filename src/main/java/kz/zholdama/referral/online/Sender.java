package kz.zholdama.referral.online;

import kz.zholdama.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for the host, as he says himself; the form of the order has his name on the slip.
 *
 * @param staffId his account, where he works in the centre that receives a settler; null for who holds the code
 */
public record Sender(
        String name, @Nullable String phone, @Nullable Long staffId) {

    public Sender(String name, @Nullable String phone) {
        this(name, phone, null);
    }

    static Sender of(Actor actor) {
        return new Sender(actor.name(), null, actor.staffId());
    }

    @Override
    public String toString() {
        return "Sender[hidden]";
    }
}
