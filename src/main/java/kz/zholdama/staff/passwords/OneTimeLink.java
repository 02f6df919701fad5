package kz.zholdama.staff.passwords;

import java.time.Instant;

/** The secret of a link by which somebody sets his password, once. Shown to the administrator, who hands it over. */
public record OneTimeLink(String token, Instant expiresAt) {

    @Override
    public String toString() {
        return "OneTimeLink[hidden]";
    }
}
