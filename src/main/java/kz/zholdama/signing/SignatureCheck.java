package kz.zholdama.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.zholdama.platform.pdf.PlacedSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.operator.OperatorCreationException;
import org.springframework.stereotype.Component;

/**
 * Checks the signatures in a PDF: who signed, whether the bytes are those that were signed, whether they are all. The file may
 * be anybody's: it costs a few times its size in memory and a fraction of a second, whatever is in it.
 */
@Component
public class SignatureCheck {

    private final IssuedCertificates issued;

    SignatureCheck(IssuedCertificates issued) {
        this.issued = issued;
    }

    /**
     * @param signer      common name in the signer's certificate
     * @param signedAt    as the signature states it
     * @param issuedHere  the certificate is one of this system's and was not revoked at {@code signedAt}
     * @param valid       the digest, the signature and the certificate's validity at {@code signedAt} are in order; of a
     *                    certificate that was not issued here nothing is reckoned, and this is false
     * @param coveredTo   how many bytes of the file it speaks of, from the first; 0 when it cannot be read
     * @param coversWhole every byte of the file is covered, nothing was appended
     */
    public record CheckedSignature(
            String signer,
            String certificateSerial,
            Instant signedAt,
            boolean issuedHere,
            boolean valid,
            int coveredTo,
            boolean coversWhole) {

        private static final CheckedSignature UNREADABLE =
                new CheckedSignature("", "", Instant.EPOCH, false, false, 0, false);

        public boolean isReadable() {
            return coveredTo > 0;
        }

        @Override
        public String toString() {
            return "CheckedSignature[valid=" + valid + "]";
        }
    }

    /** @param signatures in the order of signing; empty when the document carries none */
    public record Result(List<CheckedSignature> signatures) {

        /** Signed, every signature in order and by a key of this system, the last one covering the whole file. */
        public boolean genuine() {
            return !signatures.isEmpty()
                    && signatures.stream().allMatch(signature -> signature.valid() && signature.issuedHere())
                    && signatures.getLast().coversWhole();
        }
    }

    /** What is no PDF carries no signature. Of more signatures than a file can have for a reason, one more is unreadable. */
    public Result check(byte[] pdf) {
        return new Result(PlacedSignature.in(pdf).stream()
                .limit(PlacedSignature.MOST)
                .map(placed -> placed.flatMap(it -> check(pdf, it)).orElse(CheckedSignature.UNREADABLE))
                .toList());
    }

    private Optional<CheckedSignature> check(byte[] pdf, PlacedSignature placed) {
        return read(placed).map(read -> {
            var certificate = read.certificate();
            var isIssuedHere = isGood(certificate, read.at());
            return new CheckedSignature(
                    read.signer(),
                    Certificates.serial(certificate),
                    read.at(),
                    isIssuedHere,
                    isIssuedHere && isValid(certificate, read.at()) && proves(pdf, placed),
                    placed.end(),
                    placed.end() == pdf.length);
        });
    }

    private record Read(X509Certificate certificate, String signer, Instant at) {}

    private static Optional<Read> read(PlacedSignature placed) {
        try {
            var holder = SignatureContainer.signer(withoutPadding(placed.container()));
            return Optional.of(new Read(
                    SignatureContainer.certificate(holder),
                    commonName(holder),
                    Objects.requireNonNull(placed.dictionary().getSignDate()).toInstant()));
        } catch (IOException | CMSException | GeneralSecurityException | RuntimeException | StackOverflowError _) {
            return Optional.empty(); // forged structures fail in many ways inside the libraries
        }
    }

    private boolean isGood(X509Certificate certificate, Instant at) {
        try {
            return issued.isGood(certificate, at);
        } catch (GeneralSecurityException _) {
            return false; // no certificate of ours cannot be written
        }
    }

    private static boolean isValid(X509Certificate certificate, Instant at) {
        return !at.isBefore(certificate.getNotBefore().toInstant())
                && at.isBefore(certificate.getNotAfter().toInstant());
    }

    private static boolean proves(byte[] pdf, PlacedSignature placed) {
        try {
            return SignatureContainer.proof(placed.covered(pdf), withoutPadding(placed.container()))
                    .valid();
        } catch (IOException
                | CMSException
                | GeneralSecurityException
                | OperatorCreationException
                | RuntimeException
                | StackOverflowError _) {
            return false; // as above
        }
    }

    /** The container is filled up with noughts to the room reserved for it; anything else there would be unsigned. */
    private static byte[] withoutPadding(byte[] container) throws IOException {
        var bytes = new ByteArrayInputStream(container);
        new ASN1InputStream(bytes).readObject();
        var end = container.length - bytes.available();
        for (var i = end; i < container.length; i++) {
            if (container[i] != 0) {
                throw new IOException("something lies behind the signature");
            }
        }
        return Arrays.copyOf(container, end);
    }

    private static String commonName(X509CertificateHolder holder) {
        var names = holder.getSubject().getRDNs(BCStyle.CN);
        return names.length == 0
                ? ""
                : IETFUtils.valueToString(names[0].getFirst().getValue());
    }
}
