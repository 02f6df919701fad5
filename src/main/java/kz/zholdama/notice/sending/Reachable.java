package kz.zholdama.notice.sending;

import org.jspecify.annotations.Nullable;

/** What somebody left to be reached by, as it was typed. */
public record Reachable(@Nullable String email, @Nullable String phone) {

    @Override
    public String toString() {
        return "Reachable"; // never reaches a log
    }
}
