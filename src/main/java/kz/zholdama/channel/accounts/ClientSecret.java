package kz.zholdama.channel.accounts;

import java.security.SecureRandom;
import java.util.Base64;
import kz.zholdama.platform.Sha256;

/** 256 random bits. Nobody guesses them, so that a plain digest of them can be kept: a slow one would cost every call. */
final class ClientSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    /** So that a secret in the wrong place is recognised as one. */
    private static final String BEGINNING = "zhs_";

    private ClientSecret() {}

    static String make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] digest(String secret) {
        return Sha256.of(secret);
    }
}
