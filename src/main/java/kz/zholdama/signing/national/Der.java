package kz.zholdama.signing.national;

import java.util.Arrays;

/** Bytes that prove something, as they came: a certificate, an answer, a list. */
public final class Der {

    private final byte[] bytes;

    private Der(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Der of(byte[] bytes) {
        return new Der(bytes.clone());
    }

    /** A copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public int length() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Der that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Der[" + bytes.length + " bytes]"; // a certificate names its holder
    }
}
