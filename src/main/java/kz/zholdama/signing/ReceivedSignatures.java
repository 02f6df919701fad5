package kz.zholdama.signing;

/** Signatures that were made elsewhere, over bytes which were frozen here: they are proved and not made. */
@FunctionalInterface
public interface ReceivedSignatures {

    /**
     * A signature that is proved when it is asked to sign: over exactly these bytes, by one signer, who is the person signed
     * in. The document stays as it is; the signature is kept beside it. What proves anything else is met with
     * {@link SignatureRefused} then.
     *
     * @param cms detached, DER
     */
    Signer of(byte[] cms);
}
