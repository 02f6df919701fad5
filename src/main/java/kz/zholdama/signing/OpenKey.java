package kz.zholdama.signing;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import kz.zholdama.platform.security.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** A personal key, open for the length of one piece of work by its holder. */
final class OpenKey implements Signer, AutoCloseable {

    private final long holder;
    private final X509Certificate certificate;
    private final InternalSignature signature;
    private final CurrentStaff staff;
    private volatile @Nullable PrivateKey key;

    OpenKey(long holder, PrivateKey key, X509Certificate certificate, InternalSignature signature, CurrentStaff staff) {
        this.holder = holder;
        this.key = key;
        this.certificate = certificate;
        this.signature = signature;
        this.staff = staff;
    }

    @Override
    public byte[] sign(byte[] pdf, SignatureDetails details) {
        if (staff.actor().staffId() != holder) {
            throw new AccessDeniedException("The key is not the signer's own");
        }
        var open = key;
        if (open == null) {
            throw new IllegalStateException("The key has been put away");
        }
        return signature.sign(pdf, open, certificate, details);
    }

    /** Forgets the key. */
    @Override
    public void close() {
        key = null;
    }

    @Override
    public String toString() {
        return "OpenKey[" + holder + "]";
    }
}
