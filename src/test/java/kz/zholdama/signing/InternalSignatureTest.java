package kz.zholdama.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class InternalSignatureTest {

    private final SignatureCheck check = new SignatureCheck((_, _) -> true);

    @Test
    void signsWhatItsOwnCheckAccepts() throws Exception {
        var key = Pdfs.key();
        var result = check.check(key.sign(Pdfs.blank(2), Pdfs.details()));

        assertThat(result.genuine()).isTrue();
        assertThat(result.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.signer()).isEqualTo(Pdfs.DIRECTOR.name());
            assertThat(signature.signedAt()).isEqualTo(Pdfs.SIGNED);
            assertThat(signature.certificateSerial()).isEqualTo(Certificates.serial(key.certificate()));
        });
    }

    @Test
    void leavesTheBytesOfTheDocumentAsTheyAre() throws Exception {
        var pdf = Pdfs.blank(1);
        var signed = Pdfs.key().sign(pdf, Pdfs.details());

        assertThat(Arrays.copyOf(signed, pdf.length)).isEqualTo(pdf);
    }

    @Test
    void isASignatureAsPadesAsks() throws Exception {
        try (var document = Loader.loadPDF(Pdfs.key().sign(Pdfs.blank(1), Pdfs.details()))) {
            var signature = document.getLastSignatureDictionary();
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signature.getFilter()).isEqualTo(PDSignature.FILTER_ADOBE_PPKLITE.getName());
            assertThat(signature.getReason()).isEqualTo("Направление SEM-R-2026-000001");
        }
    }

    @Test
    void saysPlainlyOnTheLastPageWhatItIs() throws Exception {
        var signed = Pdfs.key().sign(Pdfs.blank(2), Pdfs.details());

        assertThat(markOn(signed))
                .contains("Подписано внутренней электронной подписью карьерного центра")
                .contains("Әбдіғалиев Ғұмар Қуанышұлы, Директор карьерного центра")
                .contains("03.03.2026 11:07:08");
        try (var document = Loader.loadPDF(signed)) {
            var widget = document.getPage(1).getAnnotations().getFirst();
            assertThat(widget.getRectangle().getWidth()).isEqualTo(VisibleMark.FOOT.getWidth());
            assertThat(widget.isPrinted()).isTrue();
            var appearance = widget.getNormalAppearanceStream();
            for (var name : appearance.getResources().getFontNames()) {
                assertThat(appearance.getResources().getFont(name).isEmbedded()).isTrue();
            }
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
        }
    }

    @Test
    void standsWhereTheDocumentKeepsAPlace() throws Exception {
        var place = new PDRectangle(300, 500, 241, 43);
        var signed = Pdfs.key().sign(Pdfs.withPlace(3, 1, place), Pdfs.details());

        assertThat(check.check(signed).genuine()).isTrue();
        assertThat(markOn(signed)).contains("Подписано внутренней электронной подписью карьерного центра");
        try (var document = Loader.loadPDF(signed)) {
            assertThat(document.getSignatureFields()).singleElement().satisfies(field -> {
                assertThat(field.getSignature()).isNotNull();
                assertThat(field.getWidgets().getFirst().getRectangle().toString())
                        .isEqualTo(place.toString());
            });
            assertThat(document.getPage(1).getAnnotations()).hasSize(1);
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
            assertThat(document.getPage(2).getAnnotations()).isEmpty();
        }
    }

    @Test
    void fitsTheLongestNameIntoItsPlace() throws Exception {
        var name = "Ұзынесімділер".repeat(9) + " " + "Қуаныш ".repeat(30).strip();
        var position = "исполняющий обязанности директора карьерного центра "
                + "района ".repeat(20).strip();
        var signed = Pdfs.key().sign(Pdfs.blank(1), new SignatureDetails("Направление", Pdfs.SIGNED, name, position));

        assertThat(check.check(signed).genuine()).isTrue();
        assertThat(markOn(signed).replace(" ", "")).contains((name + "," + position).replace(" ", ""));
    }

    /** The text of the mark, letter by letter. */
    private static String markOn(byte[] signed) throws IOException {
        try (var document = Loader.loadPDF(signed)) {
            document.getDocumentCatalog()
                    .getAcroForm()
                    .flatten(); // moves the mark into the page, where its text is read
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void noticesAChangedByte() throws Exception {
        var signed = Pdfs.key().sign(Pdfs.blank(1), Pdfs.details());
        signed[12] ^= 1;

        assertThat(check.check(signed).genuine()).isFalse();
    }

    @Test
    void noticesWhatIsHiddenBehindTheSignature() throws Exception {
        var signed = Pdfs.key().sign(Pdfs.blank(1), Pdfs.details());
        try (var document = Loader.loadPDF(signed)) {
            signed[document.getLastSignatureDictionary().getByteRange()[2] - 2] = '1';
        }

        assertThat(check.check(signed).genuine()).isFalse();
    }

    @Test
    void noticesWhatWasAppendedAfterwards() throws Exception {
        var signed = Pdfs.key().sign(Pdfs.blank(1), Pdfs.details());
        try (var document = Loader.loadPDF(signed)) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            var bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);

            var result = check.check(bytes.toByteArray());
            assertThat(result.signatures()).singleElement().satisfies(signature -> {
                assertThat(signature.valid()).isTrue();
                assertThat(signature.coversWhole()).isFalse();
            });
            assertThat(result.genuine()).isFalse();
        }
    }

    @Test
    void doesNotTakeAForeignKeyForOneOfOurs() throws Exception {
        var signed = Pdfs.key().sign(Pdfs.blank(1), Pdfs.details());

        var result = new SignatureCheck((_, _) -> false).check(signed);
        assertThat(result.signatures().getFirst().issuedHere()).isFalse();
        assertThat(result.genuine()).isFalse();
    }

    @Test
    void findsACertificateThatWasNotYetOrNoLongerValid() throws Exception {
        for (var at : new Instant[] {Pdfs.ISSUED.minusSeconds(1), Pdfs.ISSUED.plusSeconds(3L * 366 * 86_400)}) {
            var details = new SignatureDetails("", at, Pdfs.DIRECTOR.name(), Pdfs.DIRECTOR.position());
            assertThat(check.check(Pdfs.key().sign(Pdfs.blank(1), details)).genuine())
                    .isFalse();
        }
    }

    @Test
    void findsNoSignatureWhereThereIsNone() throws Exception {
        assertThat(check.check(Pdfs.blank(1)).genuine()).isFalse();
        assertThat(check.check(new byte[] {1, 2, 3}).signatures()).isEmpty();
        assertThat(check.check(new byte[0]).signatures()).isEmpty();
    }

    @Test
    void refusesToSignWhatIsNoPdf() throws Exception {
        var key = Pdfs.key();
        assertThatThrownBy(() -> key.sign(new byte[] {1, 2, 3}, Pdfs.details())).isInstanceOf(SigningFailed.class);
    }
}
