package kz.zholdama.signing.browser;

import java.util.Objects;
import kz.zholdama.platform.Bytes;
import kz.zholdama.signing.SignatureDetails;
import kz.zholdama.signing.Signer;
import org.jspecify.annotations.Nullable;

/** One signature on its way to one document: proved before the transaction, kept within it. */
final class BrowserSigner implements Signer {

    private final Bytes cms;
    private final SigningIdentities identities;
    private final SignatureProofs proofs;
    private final Proving proving;
    private @Nullable Proved proved;

    /** What was proved, of which bytes. */
    private record Proved(Bytes pdf, SignatureProof proof) {}

    @FunctionalInterface
    interface Proving {
        SignatureProof prove(byte[] content, byte[] cms, SigningIdentity identity);
    }

    BrowserSigner(Bytes cms, SigningIdentities identities, SignatureProofs proofs, Proving proving) {
        this.cms = cms;
        this.identities = identities;
        this.proofs = proofs;
        this.proving = proving;
    }

    @Override
    public void ready(byte[] pdf) {
        proved = new Proved(Bytes.of(pdf), proving.prove(pdf, cms.content(), identities.mine()));
    }

    /** Whether he may still sign, and is still whom he has to be, is asked once more: the authority took its time. */
    @Override
    public byte[] sign(byte[] pdf, SignatureDetails details) {
        if (!proof(pdf).identity().equals(identities.mine())) {
            throw new NoSigningIdentity(NoSigningIdentity.Reason.NO_RIGHT);
        }
        return pdf;
    }

    private SignatureProof proof(byte[] pdf) {
        var known = Objects.requireNonNull(proved, "proved before the transaction");
        if (!known.pdf().equals(Bytes.of(pdf))) {
            throw new IllegalStateException("Another document than the one whose signature was proved");
        }
        return known.proof();
    }

    @Override
    public byte[] detached() {
        return cms.content();
    }

    @Override
    public void stored(long documentId) {
        proofs.keep(
                documentId,
                Objects.requireNonNull(proved, "proved before the transaction").proof());
    }
}
