package kz.zholdama.signing;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/** A personal key, usable until closed. Lives in memory only; keep it no longer than one signing takes. */
public final class UnlockedKey implements AutoCloseable {

    private final long staffId;
    private final X509Certificate certificate;
    private @Nullable PrivateKey privateKey;

    UnlockedKey(long staffId, PrivateKey privateKey, X509Certificate certificate) {
        this.staffId = staffId;
        this.privateKey = privateKey;
        this.certificate = certificate;
    }

    public long staffId() {
        return staffId;
    }

    public X509Certificate certificate() {
        return certificate;
    }

    synchronized PrivateKey privateKey() {
        if (privateKey == null) {
            throw new IllegalStateException("The key has been closed");
        }
        return privateKey;
    }

    /** Forgets the key. Signing with it afterwards fails. */
    @Override
    public synchronized void close() {
        privateKey = null;
    }

    @Override
    public String toString() {
        return "UnlockedKey[" + staffId + "]";
    }
}
