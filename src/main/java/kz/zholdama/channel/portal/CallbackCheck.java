package kz.zholdama.channel.portal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Whether a call comes from whoever has the secret, as docs/channels.md has the other side check it. */
final class CallbackCheck {

    private static final Pattern SIGNATURE = Pattern.compile("t=(\\d{1,12})((?:,v1=[0-9a-f]{64})+)");
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final String ALGORITHM = "HmacSHA256";

    private CallbackCheck() {}

    static boolean isGenuine(@Nullable String header, byte[] body, String secret, Instant now) {
        var signature = SIGNATURE.matcher(header == null ? "" : header);
        if (!signature.matches()
                || Duration.between(Instant.ofEpochSecond(Long.parseLong(signature.group(1))), now)
                                .abs()
                                .compareTo(FRESH)
                        > 0) {
            return false;
        }
        var own = hmac(secret, signature.group(1) + ".", body);
        var found = false;
        for (var one : signature.group(2).substring(1).split(",", -1)) {
            found |= MessageDigest.isEqual(own, HexFormat.of().parseHex(one.substring("v1=".length())));
        }
        return found;
    }

    private static byte[] hmac(String secret, String before, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), ALGORITHM));
            mac.update(before.getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
