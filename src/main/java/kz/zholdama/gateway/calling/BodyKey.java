package kz.zholdama.gateway.calling;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** A key to sign with, and the certificate by which others know it. */
public record BodyKey(PrivateKey key, X509Certificate certificate) {

    @Override
    public String toString() {
        return "BodyKey[hidden]";
    }
}
