package kz.zholdama.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import kz.zholdama.platform.security.Actor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.bouncycastle.operator.OperatorCreationException;

/** Documents and keys for the tests of signing. */
final class Pdfs {

    static final Instant ISSUED = Instant.parse("2026-03-02T05:00:00Z");
    static final Instant SIGNED = Instant.parse("2026-03-03T06:07:08Z");
    static final Actor DIRECTOR = new Actor(7L, "Әбдіғалиев Ғұмар Қуанышұлы", "Директор карьерного центра");

    private Pdfs() {}

    static byte[] blank(int pages) throws IOException {
        try (var document = new PDDocument()) {
            for (var i = 0; i < pages; i++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** With a signature field still to be signed, on the page counted from 0. */
    static byte[] withPlace(int pages, int page, PDRectangle place) throws IOException {
        try (var document = Loader.loadPDF(blank(pages))) {
            var form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            var field = new PDSignatureField(form);
            form.getFields().add(field);
            var widget = field.getWidgets().getFirst();
            widget.setRectangle(place);
            widget.setPage(document.getPage(page));
            document.getPage(page).getAnnotations().add(widget);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A key that no register knows. */
    record Key(PrivateKey key, X509Certificate certificate) {

        byte[] sign(byte[] pdf, SignatureDetails details) {
            return new InternalSignature(new VisibleMark()).sign(pdf, key, certificate, details);
        }
    }

    static Key key() throws GeneralSecurityException, OperatorCreationException, IOException {
        var keys = SignatureAlgorithm.newKeys();
        return new Key(
                keys.getPrivate(), Certificates.selfSigned(keys, DIRECTOR, "Карьерный центр города Семей", ISSUED));
    }

    static SignatureDetails details() {
        return new SignatureDetails("Направление SEM-R-2026-000001", SIGNED, DIRECTOR.name(), DIRECTOR.position());
    }
}
