package kz.zholdama.channel.callbacks;

import java.net.URI;
import java.net.URISyntaxException;
import kz.zholdama.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Reads an address that is typed: an absolute one, with TLS. Whether its server may be called is told by calling. */
final class CallbackAddress {

    private static final String FIELD = "address";

    private CallbackAddress() {}

    /** @throws InvalidInput when it is none */
    static String read(@Nullable String typed, boolean plainHttp) {
        if (typed == null || typed.isBlank()) {
            throw new InvalidInput(FIELD, "channel.account.error.required");
        }
        var text = typed.strip();
        try {
            var address = new URI(text);
            var scheme = address.getScheme();
            if (address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawFragment() == null
                    && text.length() <= Callback.LONGEST_ADDRESS
                    && ("https".equals(scheme) || plainHttp && "http".equals(scheme))) {
                return address.toASCIIString();
            }
        } catch (URISyntaxException _) {
            // told below
        }
        throw new InvalidInput(FIELD, "channel.callback.error.address");
    }
}
