package kz.zholdama.signing;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks the signatures in a PDF: who signed, whether the bytes are those that were signed, whether they are all. */
@Component
public class SignatureCheck {

    /**
     * @param signer        common name in the signer's certificate
     * @param signedAt      as the signature states it
     * @param valid         the digest, the signature and the certificate's validity at {@code signedAt} are in order
     * @param coversWhole   every byte of the file is covered, nothing was appended
     */
    public record CheckedSignature(String signer, String certificateSerial, Instant signedAt, boolean valid,
                                   boolean coversWhole) {
    }

    /** @param signatures in the order of signing; empty when the document carries none */
    public record Result(List<CheckedSignature> signatures) {

        /** Signed, every signature in order, the last one covering the whole file. */
        public boolean genuine() {
            return !signatures.isEmpty() && signatures.stream().allMatch(CheckedSignature::valid)
                    && signatures.getLast().coversWhole();
        }
    }

    public Result check(byte[] pdf) {
        return new Result(List.of());
    }
}
