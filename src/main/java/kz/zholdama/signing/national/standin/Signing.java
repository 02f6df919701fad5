package kz.zholdama.signing.national.standin;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;

/** Has Bouncy Castle sign certificates, lists and answers by our keys. */
public final class Signing implements ContentSigner {

    private final SigningKey key;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    public Signing(SigningKey key) {
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
