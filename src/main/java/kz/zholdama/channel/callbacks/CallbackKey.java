package kz.zholdama.channel.callbacks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes signing secrets of a key that the database does not hold and of random bytes that it does: neither tells anything
 * without the other, and nothing has to be encrypted (docs/adr/0026). The mark tells whether it is still the same key.
 */
@Component
class CallbackKey {

    static final int SALT = 32;

    private static final int SHORTEST = 32;
    private static final int MARK = 8;
    /** So that a secret in the wrong place is recognised as one. */
    private static final String BEGINNING = "zhc_";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    CallbackKey(CallbackSettings settings) {
        this.key = read(settings.key().strip());
        if (key.length != 0 && key.length < SHORTEST) {
            throw new IllegalStateException("zholdama.channel.callbacks.key holds fewer than 32 bytes");
        }
    }

    private static byte[] read(String configured) {
        try {
            return Base64.getDecoder().decode(configured);
        } catch (IllegalArgumentException _) {
            throw new IllegalStateException("zholdama.channel.callbacks.key is not base64"); // its cause would quote it
        }
    }

    static byte[] salt() {
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return salt;
    }

    /** @throws NoCallbackKey when none is configured */
    String secret(long accountId, byte[] salt) {
        if (key.length == 0) {
            throw new NoCallbackKey();
        }
        return BEGINNING
                + Base64.getUrlEncoder().withoutPadding().encodeToString(Hmac.of(key, text("secret", accountId), salt));
    }

    byte[] mark(long accountId, byte[] salt) {
        return Arrays.copyOf(Hmac.of(key, text("mark", accountId), salt), MARK);
    }

    /** Empty when the key is another one than it was made with, or none. */
    Optional<String> secret(long accountId, byte[] salt, byte[] mark) {
        return key.length != 0 && MessageDigest.isEqual(mark, mark(accountId, salt))
                ? Optional.of(secret(accountId, salt))
                : Optional.empty();
    }

    private static byte[] text(String use, long accountId) {
        return ("callback-" + use + "-" + accountId + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
