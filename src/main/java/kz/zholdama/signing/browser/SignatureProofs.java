package kz.zholdama.signing.browser;

import java.time.Instant;
import java.util.Optional;
import kz.zholdama.signing.national.Expected;
import kz.zholdama.signing.national.NationalSignatures;
import kz.zholdama.signing.national.Verdict;
import kz.zholdama.signing.national.objection.Doubt;
import kz.zholdama.signing.national.stamps.TimeStamps;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The proofs of national signatures: kept with the document, and asked again in years, when nobody else can be. */
@Component
public class SignatureProofs {

    private final ProofRows rows;
    private final NationalSignatures signatures;
    private final TimeStamps stamps;

    SignatureProofs(ProofRows rows, NationalSignatures signatures, TimeStamps stamps) {
        this.rows = rows;
        this.signatures = signatures;
        this.stamps = stamps;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(long documentId, SignatureProof proof) {
        rows.insert(documentId, proof);
    }

    /**
     * Checks a document's national signature by what was kept with it, at the moment of its time stamp, whatever the clock
     * says now. Nobody is asked.
     *
     * @param content of the document
     * @param cms     kept beside it
     * @return empty when no such signature was kept
     */
    @Transactional(readOnly = true)
    public Optional<ProvedSignature> again(long documentId, byte[] content, byte[] cms) {
        return rows.find(documentId)
                .map(proof -> new ProvedSignature(
                        isProved(content, cms, proof),
                        proof.algorithm(),
                        proof.stamp().at()));
    }

    private boolean isProved(byte[] content, byte[] cms, SignatureProof proof) {
        try {
            var at = stamps.provedAt(cms, proof.stamp().token());
            return isProved(content, cms, proof, at);
        } catch (Doubt _) {
            return false;
        }
    }

    private boolean isProved(byte[] content, byte[] cms, SignatureProof proof, Instant at) {
        var expected =
                new Expected.Staff(proof.identity().iin(), proof.identity().bin(), proof.roles());
        return signatures.checkAgain(content, cms, at, expected, proof.revocation()) instanceof Verdict.Good;
    }
}
