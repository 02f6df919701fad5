package kz.zholdama.intake.scans;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import kz.zholdama.platform.scans.ScanCheck;
import kz.zholdama.platform.scans.ScanRefused;
import kz.zholdama.testing.Slow;
import kz.zholdama.testing.SmallMachine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Scans that would end a node are refused in a virtual machine that has half of the smallest node's memory. */
@Slow
class HostileScansIT {

    private static final int MEGABYTES = 128;
    private static final int LARGEST = 7 * 1024 * 1024;
    private static final int MUCH = 6_500_000;

    @TempDir
    private Path folder;

    private Path files;

    @Test
    void areRefusedInLittleMemory() throws IOException, InterruptedException {
        files = Files.createDirectory(folder.resolve("files"));
        pdf("arrays", "1 0 obj[".repeat(MUCH / 8));
        pdf("words", "obj ".repeat(MUCH / 4));
        pdf("deep", "9 0 obj" + "[".repeat(MUCH) + "endobj");
        pdf("deep-dictionaries", "9 0 obj" + "<</A".repeat(MUCH / 4) + "endobj");
        pdf("comments", "9 0 obj" + "%x\n".repeat(MUCH / 3) + "[]endobj");
        pdf(
                "names",
                IntStream.range(0, 900_000)
                        .mapToObj(name ->
                                (name % 60_000 == 0 ? "]endobj 9 0 obj[" : "") + "/" + Integer.toHexString(name))
                        .collect(Collectors.joining()));
        pdf("padded", "9 0 obj<</P(" + "x".repeat(600_000) + ")/OpenAction<</S/JavaScript/JS(1)>>>>endobj");
        pdf(
                "padded-apart",
                "9 %\n 0 %\n obj %\n<</P(" + "x".repeat(600_000) + ")/OpenAction<</S/JavaScript/JS(1)>>>>endobj");
        pdf("bomb", packed("/Filter/FlateDecode", deflated(200)));
        pdf("bomb-twice", packed("/Filter[/FlateDecode/FlateDecode]", deflated(deflated(200))));
        pdf("lengths", packed("/Filter/RunLengthDecode", "\u00810".repeat(MUCH / 2)));
        pdf(
                "columns",
                packed(
                        "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000/Colors 32/BitsPerComponent 32>>",
                        deflated(1)));
        var places =
                IntStream.range(0, 40_000).mapToObj(number -> number + " 0 ").collect(Collectors.joining());
        pdf(
                "over-one-another",
                "5 0 obj<</Type/ObjStm/N 40000/First " + places.length() + ">>stream\n" + places + "["
                        + "1.5 ".repeat(120_000) + "]\nendstream endobj");

        assertThat(SmallMachine.run(MEGABYTES, Looking.class, files))
                .hasSize(13)
                .allSatisfy(line -> {
                    assertThat(line).startsWith("refused ACTIVE");
                    assertThat(SmallMachine.milliseconds(line)).isLessThan(SmallMachine.LONG);
                });
    }

    private void pdf(String name, String objects) throws IOException {
        var content = "%PDF-1.7\n1 0 obj<</Type/Page>>endobj\n" + objects + "\nstartxref\n0\n%%EOF\n";
        Files.writeString(files.resolve(name), content, ISO_8859_1);
    }

    private static String packed(String filter, String content) {
        return "5 0 obj<</Type/ObjStm/N 1/First 4" + filter + ">>stream\n" + content + "\nendstream endobj";
    }

    private static String deflated(int megabytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write("1 0 ".getBytes(ISO_8859_1));
            for (var written = 0; written < megabytes; written++) {
                deflater.write(new byte[1024 * 1024]);
            }
        }
        return out.toString(ISO_8859_1);
    }

    private static String deflated(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(text.getBytes(ISO_8859_1));
        }
        return out.toString(ISO_8859_1);
    }

    /** What runs in the other machine: a line for each file, with the milliseconds that it took. */
    static final class Looking {

        private Looking() {}

        public static void main(String... arguments) throws IOException {
            ((Logger) LoggerFactory.getLogger("org.apache.pdfbox")).setLevel(Level.OFF); // as the application does
            try (var all = Files.list(Path.of(arguments[0]))) {
                for (var file : all.sorted().toList()) {
                    var begun = SmallMachine.worked();
                    var answer = answer(Files.readAllBytes(file));
                    System.out.println(answer + " " + file.getFileName() + " " + (SmallMachine.worked() - begun));
                }
            }
        }

        private static String answer(byte[] content) {
            try {
                return "kept as " + ScanCheck.formatOf(content, LARGEST);
            } catch (ScanRefused refused) {
                return "refused " + refused.reason();
            } catch (OutOfMemoryError | RuntimeException other) {
                return other.toString();
            }
        }
    }
}
