package kz.zholdama.gateway;

import java.time.Instant;

/** A person's consent to be asked about, for some minutes: goes with each question. */
public record ConsentToken(String code, String publicKey, Instant expiresAt) {

    public boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    @Override
    public String toString() {
        return "ConsentToken[hidden]";
    }
}
