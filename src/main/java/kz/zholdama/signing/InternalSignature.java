package kz.zholdama.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.GregorianCalendar;
import kz.zholdama.platform.Clocks;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.operator.OperatorCreationException;
import org.springframework.stereotype.Component;

/**
 * The built-in signature: PAdES with the centre's internal key, appended to the document, with a visible mark where the
 * document keeps a place for it. Safe for many threads.
 */
@Component
class InternalSignature {

    private static final COSName ETSI_CADES_DETACHED = COSName.getPDFName("ETSI.CAdES.detached");
    private static final int CONTAINER_SIZE = 4096;

    private final VisibleMark mark;

    InternalSignature(VisibleMark mark) {
        this.mark = mark;
    }

    /** @throws SigningFailed when it cannot be signed, as what is no PDF */
    byte[] sign(byte[] pdf, PrivateKey key, X509Certificate certificate, SignatureDetails details) {
        try (var document = Loader.loadPDF(pdf);
                var options = new SignatureOptions()) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(ETSI_CADES_DETACHED);
            signature.setName(details.signerName());
            signature.setReason(details.reason());
            signature.setSignDate(GregorianCalendar.from(details.at().atZone(Clocks.ZONE)));
            var place = mark.place(document, signature);
            options.setPage(document.getPages().indexOf(place.page()));
            options.setPreferredSignatureSize(CONTAINER_SIZE);
            document.addSignature(signature, content -> contained(content.readAllBytes(), key, certificate), options);
            mark.draw(document, place, details, Certificates.serial(certificate));
            var signed = new ByteArrayOutputStream(pdf.length + 64 * 1024);
            document.saveIncremental(signed);
            return signed.toByteArray();
        } catch (IOException | IllegalArgumentException e) { // the latter for a letter that the font lacks
            throw new SigningFailed(e);
        }
    }

    private static byte[] contained(byte[] content, PrivateKey key, X509Certificate certificate) throws IOException {
        try {
            return SignatureContainer.sign(content, key, certificate);
        } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new IOException("The signature cannot be made", e);
        }
    }
}
