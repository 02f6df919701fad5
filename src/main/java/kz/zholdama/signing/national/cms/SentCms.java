package kz.zholdama.signing.national.cms;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import kz.zholdama.signing.national.Refusal;
import kz.zholdama.signing.national.objection.Objection;

/** A CMS as clients send it: DER, perhaps with noughts behind it, PEM, base64 with or without line ends. */
final class SentCms {

    /** Of a signature with a chain and its time stamp; a content of its own is not asked for. */
    static final int MOST_BYTES = 64 * 1024;

    private static final int MOST_BYTES_OF_TEXT = MOST_BYTES * 3 / 2;
    private static final int SEQUENCE = 0x30; // no base64 of a sequence begins so
    private static final Pattern ARMOUR = Pattern.compile("-----(?:BEGIN|END) [A-Z0-9 ]{1,30}-----");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private SentCms() {}

    /** @throws Objection when it is too large, empty or nothing of the kind */
    static byte[] decoded(byte[] sent) throws Objection {
        if (sent.length == 0) {
            throw Objection.to(Refusal.NO_SIGNATURE);
        }
        var bytes = sent[0] == SEQUENCE ? withoutNoughts(sent) : ofText(sent);
        if (bytes.length > MOST_BYTES) {
            throw Objection.to(Refusal.TOO_LARGE);
        }
        return bytes;
    }

    private static byte[] ofText(byte[] sent) throws Objection {
        if (sent.length > MOST_BYTES_OF_TEXT) {
            throw Objection.to(Refusal.TOO_LARGE);
        }
        var text = new String(sent, StandardCharsets.US_ASCII);
        var base64 = SPACE.matcher(ARMOUR.matcher(text).replaceAll("")).replaceAll("");
        if (base64.isEmpty()) {
            throw Objection.to(Refusal.NO_SIGNATURE);
        }
        try {
            return withoutNoughts(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException _) {
            throw Objection.to(Refusal.MALFORMED);
        }
    }

    /** Some clients hand over their buffer with the nought that ends it. */
    private static byte[] withoutNoughts(byte[] bytes) {
        if (bytes.length < 2 || bytes[1] >= 0 || (bytes[1] & 0x7f) > 3) {
            return bytes; // whose length says nothing that could be held against it
        }
        var digits = bytes[1] & 0x7f;
        var end = 2 + digits;
        for (var i = 0; i < digits && 2 + i < bytes.length; i++) {
            end += (bytes[2 + i] & 0xff) << 8 * (digits - 1 - i);
        }
        for (var i = end; i < bytes.length; i++) {
            if (bytes[i] != 0) {
                return bytes; // refused as what it is
            }
        }
        return end < bytes.length ? Arrays.copyOf(bytes, end) : bytes;
    }
}
