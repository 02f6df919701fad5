package kz.zholdama.signing.national.testing;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import kz.zholdama.signing.national.standin.SigningKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;

/** Has Bouncy Castle sign certificates, lists and answers by our keys. */
final class Signing implements ContentSigner {

    private final SigningKey key;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    Signing(SigningKey key) {
        this.key = key;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return key.signature();
    }

    @Override
    public OutputStream getOutputStream() {
        return written;
    }

    @Override
    public byte[] getSignature() {
        return key.sign(written.toByteArray());
    }
}
