package kz.zholdama.channel;

import java.util.List;
import kz.zholdama.platform.Bytes;

/** What came of looking at a signature. */
public sealed interface SignatureFinding {

    /** Kept beside the application, so that it can be looked at in years. */
    Evidence evidence();

    /** The applicant signed exactly this with a certificate that was valid. */
    record Good(Evidence evidence) implements SignatureFinding {}

    /**
     * It is no signature of the applicant over this.
     *
     * @param reason key of the text that says why; its last part is told to programs as a code
     */
    record Refused(String reason, Evidence evidence) implements SignatureFinding {}

    /**
     * Neither; a service that has to be asked does not answer, say. A specialist resolves it.
     *
     * @param reason key of the text that says what is missing
     */
    record CannotBeTold(String reason, Evidence evidence) implements SignatureFinding {}

    /**
     * @param certificates that the chain was built of, DER, the signer's first; none where one did not get as far
     * @param revocation   what the authority told of the signer's certificate, DER: its response, or lists
     */
    record Evidence(List<Bytes> certificates, List<Bytes> revocation) {

        public static final Evidence NONE = new Evidence(List.of(), List.of());

        public Evidence {
            certificates = List.copyOf(certificates);
            revocation = List.copyOf(revocation);
        }
    }
}
