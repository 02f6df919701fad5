package kz.zholdama.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import kz.zholdama.platform.pdf.PlacedSignature;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;

/** Files of strangers. */
class SignatureCheckTest {

    private static final Duration AT_MOST =
            Duration.ofSeconds(20); // never, on a laden machine; a fraction of a second usually

    private final SignatureCheck check = new SignatureCheck((_, _) -> true);

    /** A byte anywhere but in the certificate itself, whose change makes it another's. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.2, 0.5, 0.999})
    void noticesAByteChangedAnywhere(double where) throws Exception {
        var signed = Pdfs.key().sign(Pdfs.blank(2), Pdfs.details());
        signed[(int) (where * (signed.length - 1))] ^= 0x20;

        assertThat(check.check(signed).genuine()).isFalse();
    }

    @Test
    void tellsHowFarASignatureReachesWhereSomethingWasAppended() throws Exception {
        var signed = Pdfs.key().sign(Pdfs.blank(1), Pdfs.details());
        var longer = Arrays.copyOf(signed, signed.length + 7);

        assertThat(check.check(longer).signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.valid()).isTrue();
            assertThat(signature.coveredTo()).isEqualTo(signed.length);
            assertThat(signature.coversWhole()).isFalse();
        });
    }

    @Test
    void readsTheSecondSignatureBehindTheFirst() throws Exception {
        var first = Pdfs.key().sign(Pdfs.blank(1), Pdfs.details());
        var second = Pdfs.key().sign(first, Pdfs.details());

        assertThat(check.check(second).signatures())
                .extracting(SignatureCheck.CheckedSignature::coveredTo)
                .containsExactly(first.length, second.length);
        assertThat(check.check(second).genuine()).isTrue();
    }

    @Test
    void reckonsNothingOfACertificateThatIsNotOurs() throws Exception {
        var signed = Pdfs.key().sign(Pdfs.blank(1), Pdfs.details());

        assertThat(new SignatureCheck((_, _) -> false).check(signed).signatures())
                .singleElement()
                .satisfies(signature -> {
                    assertThat(signature.isReadable()).isTrue();
                    assertThat(signature.issuedHere()).isFalse();
                    assertThat(signature.valid()).isFalse();
                });
    }

    /** A copy of the signature that states another time, behind the document: it does not speak of itself. */
    @Test
    void takesNoTimeFromBehindTheSignature() throws Exception {
        var signed = Pdfs.key().sign(Pdfs.blank(1), Pdfs.details());
        var text = new String(signed, StandardCharsets.ISO_8859_1);
        var from = text.lastIndexOf("obj", text.indexOf("/ByteRange"));
        var copy = text.substring(from, text.indexOf("endobj", from)).replace("/M (D:2026", "/M (D:2029");
        var forged = (text + "\n9999 0 " + copy + "endobj\n").getBytes(StandardCharsets.ISO_8859_1);

        var signatures = check.check(forged).signatures();
        assertThat(signatures).hasSize(2);
        assertThat(signatures.getFirst().signedAt()).isEqualTo(Pdfs.SIGNED);
        assertThat(signatures.getLast().isReadable()).isFalse();
    }

    @Test
    void tellsThatTheRegisterIsAwayAndNotThatTheFileIsForged() throws Exception {
        var signed = Pdfs.key().sign(Pdfs.blank(1), Pdfs.details());
        var away = new SignatureCheck((_, _) -> {
            throw new DataAccessResourceFailureException("away");
        });

        assertThatThrownBy(() -> away.check(signed)).isInstanceOf(DataAccessResourceFailureException.class);
    }

    @Test
    void readsALockedFileLikeAnyOther() throws Exception {
        try (var document = Loader.loadPDF(Pdfs.blank(1))) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            var locked = new ByteArrayOutputStream();
            document.save(locked);

            assertThat(check.check(locked.toByteArray()).signatures()).isEmpty();
        }
    }

    static Stream<Path> hostile() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/hostile"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void findsNoSignatureInAHostileFile(Path file) throws IOException {
        var content = Files.readAllBytes(file);

        Assertions.assertTimeout(
                AT_MOST,
                () -> assertThat(check.check(content).signatures())
                        .noneMatch(signature -> signature.valid() || signature.issuedHere()));
    }

    /** Each says of itself that it is a signature. */
    static Stream<String> made() {
        var deep = "3080".repeat(16_000);
        return Stream.of(
                signature("[0 10 20 30]", deep),
                signature("[0 10 20 30]", "30".repeat(1000)),
                signature("[0 99999999999 1 1]", "00"),
                signature("[-1 2 3 4]", "00"),
                signature("[/A (b) null 4]", "00"),
                signature("[0 1 2]", "00"),
                "/ByteRange ".repeat(300_000),
                "1 0 obj ".repeat(300_000) + "/ByteRange",
                "1 0 obj " + "<<".repeat(300_000) + "/ByteRange [0 1 2 3]",
                "1 0 obj " + "[".repeat(300_000) + "/ByteRange [0 1 2 3]",
                "1 0 obj << /ByteRange " + "(".repeat(300_000),
                signature("[0 10 20 30]", "00".repeat(2_000_000)));
    }

    @ParameterizedTest
    @MethodSource("made")
    void findsNoSignatureInWhatWasMadeToCostMuch(String made) {
        var content = fitted(made).getBytes(StandardCharsets.ISO_8859_1);

        Assertions.assertTimeout(
                AT_MOST,
                () -> assertThat(check.check(content).signatures())
                        .hasSizeLessThanOrEqualTo(PlacedSignature.MOST)
                        .noneMatch(SignatureCheck.CheckedSignature::valid));
    }

    /** The forged containers reach the reader of containers. */
    @Test
    void readsAContainerThatLiesAsItShould() {
        var content = fitted(signature("[0 10 20 30]", "3080".repeat(16_000))).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(PlacedSignature.in(content))
                .singleElement()
                .satisfies(placed -> assertThat(placed)
                        .hasValueSatisfying(it -> assertThat(it.container())
                                .isEqualTo(HexFormat.of().parseHex("3080".repeat(16_000)))));
    }

    private static String signature(String range, String container) {
        return "%PDF-1.4\n1 0 obj << /Type /Sig /M (D:20260303110708+05'00') /Contents <" + container + "> /ByteRange "
                + range + "         >> endobj\n%%EOF\n";
    }

    /** With the range that fits, where it was made to fit. */
    private static String fitted(String made) {
        var gap = made.indexOf("/Contents <") + "/Contents ".length();
        var behind = made.indexOf('>', gap) + 1;
        var range = "[0 %d %d %d]".formatted(gap, behind, made.length() - behind);
        return made.replace("[0 10 20 30]" + " ".repeat(9), (range + " ".repeat(21)).substring(0, 21));
    }
}
