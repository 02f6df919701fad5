package kz.zholdama.signing;

import org.jspecify.annotations.Nullable;

/**
 * Signs documents for one person. The built-in one lives within {@link SigningKeys#signing}, and no key is reached through
 * it; the other one, of {@link ReceivedSignatures}, proves what was signed elsewhere.
 */
public interface Signer {

    /**
     * @param pdf the document as it will be stored, not yet signed
     * @return the signed document: the same bytes, with the signature appended where it is not {@link #detached}
     * @throws SigningFailed         when it cannot be signed; nothing is stored by this call in any case
     * @throws IllegalStateException when the key has been put away
     * @throws org.springframework.security.access.AccessDeniedException when another person than its holder is signed in
     */
    byte[] sign(byte[] pdf, SignatureDetails details);

    /**
     * Called before the transaction in which the document is signed: what others have to be asked for is asked here, since no
     * transaction waits for them.
     *
     * @param pdf the same that {@link #sign} is told then
     */
    default void ready(byte[] pdf) {}

    /** Called in the transaction that stored the signed document, for what else is to be kept with it. */
    default void stored(long documentId) {}

    /** What is to be kept beside the document: a signature in a file of its own; null where it is within the document. */
    default byte @Nullable [] detached() {
        return null;
    }
}
