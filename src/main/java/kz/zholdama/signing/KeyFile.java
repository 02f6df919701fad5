package kz.zholdama.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEParameterSpec;
import javax.security.auth.DestroyFailedException;

/** A PKCS#12 keystore with one key, encrypted with the PIN: AES-256 under PBKDF2 with many rounds. */
final class KeyFile {

    private static final String CIPHER = "PBEWithHmacSHA256AndAES_256";
    private static final String ALIAS = "signature";
    private static final int SALT = 20;
    private static final int BLOCK = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private KeyFile() {}

    static byte[] write(PrivateKey key, X509Certificate certificate, char[] pin, PinStrength strength)
            throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        var protection = new PasswordProtection(
                pin, CIPHER, new PBEParameterSpec(random(SALT), strength.rounds(), new IvParameterSpec(random(BLOCK))));
        try {
            store.setEntry(ALIAS, new KeyStore.PrivateKeyEntry(key, new Certificate[] {certificate}), protection);
            var bytes = new ByteArrayOutputStream();
            store.store(bytes, null); // the certificate is public; the key bears its own encryption
            return bytes.toByteArray();
        } finally {
            wipe(protection);
        }
    }

    /** The key, or nothing when the PIN is not the one. */
    static Optional<PrivateKey> open(byte[] file, X509Certificate certificate, char[] pin)
            throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(file), null);
        try {
            return store.getKey(ALIAS, pin) instanceof PrivateKey key && belongTogether(key, certificate)
                    ? Optional.of(key)
                    : Optional.empty();
        } catch (UnrecoverableKeyException _) {
            return Optional.empty();
        }
    }

    /** A wrong PIN may decrypt to something by chance; then it signs nothing that the certificate confirms. */
    private static boolean belongTogether(PrivateKey key, X509Certificate certificate) throws GeneralSecurityException {
        var probe = random(BLOCK);
        var signature = Signature.getInstance(SignatureAlgorithm.of(key));
        signature.initSign(key);
        signature.update(probe);
        var signed = signature.sign();
        signature.initVerify(certificate.getPublicKey());
        signature.update(probe);
        return signature.verify(signed);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static void wipe(PasswordProtection protection) {
        try {
            protection.destroy();
        } catch (DestroyFailedException e) {
            throw new IllegalStateException(e); // PasswordProtection wipes its copy of the PIN or is broken
        }
    }
}
