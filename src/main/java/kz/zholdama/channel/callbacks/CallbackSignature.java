package kz.zholdama.channel.callbacks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;

/** {@code t=1772427600,v1=…}: HMAC-SHA-256 of the time, a full stop and the body; one {@code v1} for each secret in use. */
final class CallbackSignature {

    static final String HEADER = "Zholdama-Signature";

    private CallbackSignature() {}

    static String of(Collection<String> secrets, Instant at, byte[] body) {
        var header = new StringBuilder("t=").append(at.getEpochSecond());
        var signed = (at.getEpochSecond() + ".").getBytes(StandardCharsets.US_ASCII);
        for (var secret : secrets) {
            header.append(",v1=")
                    .append(HexFormat.of()
                            .formatHex(Hmac.of(secret.getBytes(StandardCharsets.US_ASCII), signed, body)));
        }
        return header.toString();
    }
}
