package kz.zholdama.platform.scans;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import kz.zholdama.platform.scans.ScanRefused.Reason;
import kz.zholdama.testing.ScanFiles;
import kz.zholdama.testing.ScannerPdfs;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A scan is judged by its bytes: what it is, whether it is whole, and whether it does more than show a page. */
class ScanCheckTest {

    private static final int LARGEST = 1024 * 1024;

    @Test
    void knowsTheThreeFormatsByTheirContent() {
        assertThat(ScanCheck.formatOf(ScanFiles.pdf(), LARGEST)).isEqualTo(ScanFormat.PDF);
        assertThat(ScanCheck.formatOf(ScanFiles.plainPdf(_ -> {}), LARGEST)).isEqualTo(ScanFormat.PDF);
        assertThat(ScanCheck.formatOf(ScanFiles.jpeg(), LARGEST)).isEqualTo(ScanFormat.JPEG);
        assertThat(ScanCheck.formatOf(ScanFiles.png(), LARGEST)).isEqualTo(ScanFormat.PNG);
    }

    @Test
    void takesNothingEmpty() {
        refuses(new byte[0], Reason.EMPTY);
    }

    @Test
    void takesTheLargestAndNotOneByteMore() {
        var png = ScanFiles.png();
        assertThat(ScanCheck.formatOf(png, png.length)).isEqualTo(ScanFormat.PNG);
        assertThatThrownBy(() -> ScanCheck.formatOf(png, png.length - 1))
                .isInstanceOfSatisfying(
                        ScanRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    static Stream<byte[]> otherFiles() {
        return Stream.of(
                ScanFiles.program(),
                "<html><script>alert(1)</script></html>".getBytes(UTF_8),
                "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(UTF_8),
                "GIF89a and so on".getBytes(ISO_8859_1),
                "PK\3\4 a document of Word".getBytes(ISO_8859_1),
                "просто текст".getBytes(UTF_8),
                new byte[] {0});
    }

    @ParameterizedTest
    @MethodSource("otherFiles")
    void takesNoOtherFileWhateverItIsCalled(byte[] content) {
        refuses(content, Reason.WRONG_TYPE);
    }

    static Stream<byte[]> wholeFiles() {
        return Stream.of(ScanFiles.pdf(), ScanFiles.jpeg(), ScanFiles.png());
    }

    @ParameterizedTest
    @MethodSource("wholeFiles")
    void takesNoneThatWasCutOff(byte[] whole) {
        for (var length : new int[] {whole.length / 2, whole.length - 10, 40}) {
            refuses(Arrays.copyOf(whole, length), Reason.DAMAGED);
        }
    }

    @Test
    void takesNoPictureThatIsOnlyItsFirstBytes() {
        refuses(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}, Reason.DAMAGED);
        refuses(Arrays.copyOf(ScanFiles.png(), 8), Reason.DAMAGED);
    }

    @Test
    void takesNoPictureThatEndsBeforeItsPreviewDoes() {
        var jpeg = ScanFiles.jpeg();
        var preview = new ByteArrayOutputStream();
        preview.writeBytes(new byte[] {
            (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, (byte) (jpeg.length + 2 >> 8), (byte) (jpeg.length + 2)
        });
        preview.writeBytes(jpeg); // a camera puts a small picture, with an end of its own, ahead of the large one
        refuses(preview.toByteArray(), Reason.DAMAGED);
        preview.write(jpeg, 2, jpeg.length - 2);
        assertThat(ScanCheck.formatOf(preview.toByteArray(), LARGEST)).isEqualTo(ScanFormat.JPEG);
    }

    @Test
    void takesNoLockedPdf() {
        refuses(ScanFiles.pdf(ScanFiles::password), Reason.LOCKED);
        refuses(ScanFiles.plainPdf(ScanFiles::password), Reason.LOCKED);
    }

    @Test
    void takesNoPdfThatRunsAScriptHoweverItIsPacked() {
        refuses(ScanFiles.pdf(ScanFiles::script), Reason.ACTIVE);
        refuses(ScanFiles.plainPdf(ScanFiles::script), Reason.ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EmbeddedFiles", "XFA", "Launch", "RichMedia", "SubmitForm"})
    void takesNoPdfWithMoreThanPages(String name) {
        refuses(
                ScanFiles.pdf(document -> document.getDocumentCatalog()
                        .getCOSObject()
                        .setItem(COSName.getPDFName("Extra"), COSName.getPDFName(name))),
                Reason.ACTIVE);
    }

    @Test
    void readsNamesThatAreWrittenInCode() {
        refuses(pdf("<< /OpenAction << /S /J#61vaScript >> >>"), Reason.ACTIVE);
    }

    /** What opens a page of the web by itself, or another thing than one at a click, told in pieces. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<< /OpenAction 5 0 R >> endobj 5 0 obj << /S 6 0 R /URI (https://a.kz) >> endobj 6 0 obj /URI",
                "<< /A 5 0 R >> endobj 5 0 obj << /S 6 0 R /URI (javascript:x) >> endobj 6 0 obj /URI",
                "<< /OpenAction 5 0 R >> endobj 5 0 obj 6 0 R endobj 6 0 obj << /S /URI /URI (https://a.kz) >>",
                "<< /OpenAction << /S /URI /S /GoTo /URI (https://a.kz) >> >>",
                "<< /OpenAction 5 0 R /OpenAction [2 0 R /Fit] >> endobj 5 0 obj << /S /URI /URI (https://a.kz) >>",
                "<< /A << /S /URI /URI 6 0 R >> >> endobj 6 0 obj (https://a.kz)",
                "<< /Subtype /Form /Subtype2 /PS /Length 1 >>\nstream\n0\nendstream"
            })
    void takesNoPdfThatTellsWhatItDoesInPieces(String objects) {
        refuses(pdf(objects), Reason.ACTIVE);
    }

    /** Packed in code, with a second way to read them: programs differ in which entry of a name they take. */
    @Test
    void takesNoPackedObjectsThatCanBeReadInTwoWays() {
        refuses(
                pdf(
                        "<< /Type /ObjStm /N 1 /First 4 /Filter /ASCIIHexDecode /Filter [] >>\nstream\n"
                                + "31 20 30 20 20 20 20 20 20 20 3c 3c 2f 53 2f 4a 61 76 61 53 63 72 69 70 74 3e 3e>\nendstream"),
                Reason.ACTIVE);
    }

    @Test
    void takesWhatWaitsForAClick() {
        assertThat(ScanCheck.formatOf(
                        pdf(
                                "<< /A << /S /URI /URI (https://egov.kz) >> /OpenAction 5 0 R >> endobj 5 0 obj [2 0 R /Fit]"),
                        LARGEST))
                .isEqualTo(ScanFormat.PDF);
    }

    /** Read as a picture by one program, and as a document or an archive by another. */
    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\n1 0 obj", "PK\3\4 and a program of Java"})
    void takesNoPictureThatIsAnotherFileToo(String other) {
        var comment = new ByteArrayOutputStream();
        comment.writeBytes(
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xFE, 0, (byte) (other.length() + 2)});
        comment.writeBytes(other.getBytes(ISO_8859_1));
        comment.write(ScanFiles.jpeg(), 2, ScanFiles.jpeg().length - 2);
        refuses(comment.toByteArray(), Reason.FOREIGN);
    }

    @Test
    void minesNoWordsInTheTextOfAPage() {
        assertThat(ScanCheck.formatOf(
                        ScanFiles.plainPdf(document -> document.getDocumentInformation()
                                .getCOSObject()
                                .setItem(COSName.TITLE, new COSString("JavaScript Launch"))),
                        LARGEST))
                .isEqualTo(ScanFormat.PDF);
        assertThat(ScanCheck.formatOf(pdf("<< /Length 12 >>\nstream\n/JavaScript \nendstream"), LARGEST))
                .isEqualTo(ScanFormat.PDF);
    }

    @Test
    void takesNoPdfWhoseObjectsCannotBeLookedInto() {
        refuses(pdf("<< /Type /ObjStm /Filter /ASCIIHexDecode >>\nstream\n2F4A53>\nendstream"), Reason.ACTIVE);
    }

    @Test
    void unpacksNoBomb() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(new byte[64 * 1024 * 1024]);
        }
        refuses(
                pdf("<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n" + packed.toString(ISO_8859_1) + "\nendstream"),
                Reason.ACTIVE);
    }

    /** As browsers and readers of PDF could be led to run them; with the reason that is told. */
    @ParameterizedTest
    @CsvSource({
        "aa_uri.pdf, ACTIVE",
        "comment.pdf, ACTIVE",
        "encrypt.pdf, LOCKED",
        "filespec.pdf, ACTIVE",
        "goto_r.pdf, ACTIVE",
        "gotoe.pdf, ACTIVE",
        "html_poly.pdf, FOREIGN",
        "js.pdf, ACTIVE",
        "jshex.pdf, ACTIVE",
        "launch.pdf, ACTIVE",
        "objstm.pdf, ACTIVE",
        "objstm_flatehex.pdf, ACTIVE",
        "objstm_hex.pdf, ACTIVE",
        "objstm_hexflate.pdf, ACTIVE",
        "objstm_pred.pdf, ACTIVE",
        "poly_html_tail.pdf, FOREIGN",
        "poly_zip.pdf, FOREIGN",
        "sound_movie.pdf, ACTIVE",
        "streamtrick.pdf, ACTIVE",
        "streamtrick2.pdf, ACTIVE",
        "streamtrick3.pdf, ACTIVE",
        "submit.pdf, ACTIVE",
        "threed.pdf, ACTIVE",
        "uri.pdf, ACTIVE",
        "xfa.pdf, ACTIVE",
        "fake.jpg, DAMAGED",
        "lie.jpg, FOREIGN",
        "dim.png, TOO_MANY_PIXELS",
        "html.png, FOREIGN",
        "short.png, FOREIGN",
        "svg.png, DAMAGED",
        "tail.png, FOREIGN",
        "x.svg, WRONG_TYPE",
        "ok.xlsx, WRONG_TYPE"
    })
    void takesNoHostileFile(String name, Reason reason) throws IOException {
        refuses(hostile(name), reason);
    }

    @Test
    void takesTheHarmlessOneAmongThem() throws IOException {
        assertThat(ScanCheck.formatOf(hostile("ok.pdf"), LARGEST)).isEqualTo(ScanFormat.PDF);
    }

    static Stream<Arguments> ofScanners() throws IOException {
        return ScannerPdfs.all().entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofScanners")
    void takesWhatScannersMake(String ignoredName, byte[] content) {
        assertThat(ScanCheck.formatOf(content, LARGEST)).isEqualTo(ScanFormat.PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction<</S/JavaScript/JS(1)>>/OpenAction[2 0 R/Fit]",
                "/OpenAction 9 0 R",
                "/Unknown 1",
                "/Names<</EmbeddedFiles 3 0 R>>"
            })
    void takesNoCatalogThatActs(String entries) {
        refuses(
                pdf("<</Type/Catalog" + entries + ">>\nendobj\n9 0 obj <</S/URI/URI(https://example.org)>>"),
                Reason.ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/A<</S/URI/URI(file:///etc/passwd)>>",
                "/A<</S/URI/URI(javascript:alert(1))>>",
                "/A 9 0 R",
                "/A<</S/Thread/D 1>>",
                "/A<</S/GoTo/D[2 0 R/Fit]/Next<</S/URI/URI(https://example.org)>>>>",
                "/Subtype/Projection"
            })
    void takesNoMarkThatActs(String entries) {
        var mark = "<</Type/Annot/Rect[0 0 9 9]/Subtype/Link" + entries + ">>";
        refuses(pdf(mark + "\nendobj\n9 0 obj <</S/Thread/D 1>>"), Reason.ACTIVE);
    }

    @Test
    void looksAtEarlierVersionsAndAtWhatNothingRefersTo() {
        refuses(
                pdf("<</Type/Catalog/OpenAction<</S/JavaScript/JS(1)>>>>\nendobj\n1 0 obj <</Type/Catalog>>"),
                Reason.ACTIVE);
        refuses(pdf("<</Length 60>>stream\n 9 0 obj<</S/JavaScript/JS(1)>>endobj \nendstream"), Reason.ACTIVE);
        refuses(pdf("null\nendobj\n% 9 0 obj<</S/Launch>>endobj"), Reason.ACTIVE);
    }

    @Test
    void takesNoPictureThatLiesAboutItsSize() {
        var png = ScanFiles.png();
        refuses(ScanFiles.withSize(png, 3000, 3000), Reason.DAMAGED);
        refuses(ScanFiles.withSize(png, 50, 50), Reason.DAMAGED);
        refuses(ScanFiles.withSize(png, 40_000, 10), Reason.TOO_MANY_PIXELS);
        var jpeg = ScanFiles.jpeg();
        for (var at = 2; at < jpeg.length; at++) { // the frame: FF C0, length, precision, height, width
            if (jpeg[at - 2] == (byte) 0xFF && jpeg[at - 1] == (byte) 0xC0) {
                jpeg[at + 3] = 0x27;
                jpeg[at + 5] = 0x27;
                break;
            }
        }
        refuses(jpeg, Reason.DAMAGED);
    }

    @Test
    void takesThePaddingAndTheSecondPictureThatTelephonesAppend() {
        var twice = new ByteArrayOutputStream();
        twice.writeBytes(ScanFiles.jpeg());
        twice.writeBytes(new byte[100]);
        twice.writeBytes(ScanFiles.jpeg());
        assertThat(ScanCheck.formatOf(twice.toByteArray(), LARGEST)).isEqualTo(ScanFormat.JPEG);
        twice.writeBytes("PK\3\4".getBytes(ISO_8859_1));
        refuses(twice.toByteArray(), Reason.FOREIGN);
    }

    private static byte[] hostile(String name) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/hostile", name));
    }

    private static byte[] pdf(String object) {
        return ("%PDF-1.7\n1 0 obj\n" + object + "\nendobj\n2 0 obj << /Type /Page >> endobj\n"
                        + "trailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n")
                .getBytes(ISO_8859_1);
    }

    private static void refuses(byte[] content, Reason reason) {
        assertThatThrownBy(() -> ScanCheck.formatOf(content, LARGEST))
                .isInstanceOfSatisfying(
                        ScanRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
