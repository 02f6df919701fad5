package kz.zholdama.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.operator.OperatorCreationException;
import org.springframework.stereotype.Component;

/** Checks the signatures in a PDF: who signed, whether the bytes are those that were signed, whether they are all. */
@Component
public class SignatureCheck {

    private final IssuedCertificates issued;

    SignatureCheck(IssuedCertificates issued) {
        this.issued = issued;
    }

    /**
     * @param signer        common name in the signer's certificate
     * @param signedAt      as the signature states it
     * @param valid         the digest, the signature and the certificate's validity at {@code signedAt} are in order
     * @param issuedHere    the certificate is one of this system's and was not revoked at {@code signedAt}
     * @param coversWhole   every byte of the file is covered, nothing was appended
     */
    public record CheckedSignature(
            String signer,
            String certificateSerial,
            Instant signedAt,
            boolean valid,
            boolean issuedHere,
            boolean coversWhole) {

        private static final CheckedSignature UNREADABLE =
                new CheckedSignature("", "", Instant.EPOCH, false, false, false);

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

    /** What is no PDF carries no signature. */
    public Result check(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var checked = new ArrayList<CheckedSignature>();
            for (var signature : document.getSignatureDictionaries()) {
                checked.add(check(pdf, signature));
            }
            return new Result(List.copyOf(checked));
        } catch (IOException | RuntimeException e) { // a broken file fails in many ways inside the library
            return new Result(List.of());
        }
    }

    private CheckedSignature check(byte[] pdf, PDSignature signature) {
        try {
            var range = signature.getByteRange();
            var container = signature.getContents();
            if (!isAroundContainer(range, pdf, container)) {
                return CheckedSignature.UNREADABLE;
            }
            var proof = SignatureContainer.proof(signature.getSignedContent(pdf), withoutPadding(container));
            var certificate = proof.certificate();
            var at = signature.getSignDate().toInstant();
            var valid = proof.valid()
                    && !at.isBefore(certificate.getNotBefore().toInstant())
                    && at.isBefore(certificate.getNotAfter().toInstant());
            return new CheckedSignature(
                    commonName(proof.holder()),
                    Certificates.serial(certificate),
                    at,
                    valid,
                    issued.isGood(certificate, at),
                    range[2] + range[3] == pdf.length);
        } catch (IOException
                | CMSException
                | GeneralSecurityException
                | OperatorCreationException
                | RuntimeException e) {
            return CheckedSignature.UNREADABLE; // forged structures fail in many ways inside the libraries
        }
    }

    /** The two ranges leave out the container and nothing else. */
    private static boolean isAroundContainer(int[] range, byte[] pdf, byte[] container) {
        if (range.length != 4
                || range[0] != 0
                || range[1] <= 0
                || range[2] <= range[1]
                || range[3] <= 0
                || range[2] > pdf.length - range[3]) {
            return false;
        }
        var gap = new String(pdf, range[1], range[2] - range[1], StandardCharsets.ISO_8859_1);
        return gap.equals("<" + HexFormat.of().formatHex(container).toUpperCase(Locale.ROOT) + ">");
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
        return IETFUtils.valueToString(
                holder.getSubject().getRDNs(BCStyle.CN)[0].getFirst().getValue());
    }
}
