package kz.zholdama.signing;

/** Signs documents. The built-in implementation uses the centre's internal keys; the national signature is another one. */
public interface SignatureService {

    /**
     * @param pdf the document as it will be stored, not yet signed
     * @return the signed document: the same bytes with the signature appended
     * @throws SigningFailed when it cannot be signed; nothing is stored by this call in any case
     */
    byte[] sign(byte[] pdf, UnlockedKey key, SignatureDetails details);
}
