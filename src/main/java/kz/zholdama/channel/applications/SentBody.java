package kz.zholdama.channel.applications;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import kz.zholdama.channel.gate.TooLarge;

/** What was sent, within bounds. */
final class SentBody {

    /** An application with thirty relatives and a signature takes a tenth of it. */
    private static final int MOST_BYTES = 256 * 1024;

    private SentBody() {}

    /** @throws TooLarge when there is more; not all of it is read then */
    static byte[] of(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw new TooLarge();
        }
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new TooLarge();
        }
        return body;
    }
}
