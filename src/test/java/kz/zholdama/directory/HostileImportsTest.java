package kz.zholdama.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.zholdama.directory.importing.TableFile;
import kz.zholdama.directory.importing.UnreadableFile;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.testing.HostileTables;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Small files that would end a node. Each import reads all of them in a virtual machine of its own, which has a third of the
 * smallest node's memory.
 */
class HostileImportsTest {

    private static final String HEAP = "-Xmx96m";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"settlement", "employer", "organisation", "contract"})
    void tellsInWordsWhatIsWrongWithEachAndKeepsItsMemory(String type) throws IOException, InterruptedException {
        var said = folder.resolve("said.txt");
        var files = Files.createDirectory(folder.resolve("files"));
        HostileTables.in(files, columns(type));

        var machine = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP, "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), Reading.class.getName(), type, files.toString())
                .redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertThat(machine.waitFor(4, TimeUnit.MINUTES)).as("it ends").isTrue();

        assertThat(Files.readString(said).lines().filter(line -> line.endsWith(" ms"))).as(Files.readString(said)).hasSize(32)
                .allMatch(line -> line.startsWith("refused"));
    }

    private static List<String> columns(String type) {
        return switch (type) {
            case "settlement" -> List.of("id", "parent_id", "code", "name");
            case "employer" -> List.of("bin", "name", "legalAddress", "phone");
            case "organisation" -> new OrganisationImport(null, new Texts()).required();
            default -> List.of("bin", "measure", "number", "places", "validFrom", "validTo");
        };
    }

    /** What runs in the other machine. */
    static final class Reading {

        private Reading() {
        }

        public static void main(String... arguments) throws IOException {
            try (var files = Files.list(Path.of(arguments[1]))) {
                files.sorted().forEach(file -> read(importOf(arguments[0]), file));
            }
        }

        private static void read(FileImport<?> by, Path file) {
            var begun = System.nanoTime();
            var name = file.getFileName().toString().replaceFirst("\\..*", "");
            var end = "read";
            try {
                by.read(TableFile.of(file));
            } catch (UnreadableFile refused) {
                end = "refused " + refused.messageKey();
            } catch (OutOfMemoryError | RuntimeException other) {
                end = other.toString();
            }
            System.out.println(end + " " + name + " " + (System.nanoTime() - begun) / 1_000_000 + " ms");
        }

        private static FileImport<?> importOf(String type) {
            var texts = new Texts();
            return Stream.of(new SettlementImport(null), new EmployerImport(new Employers(null, null, null, null), texts),
                            new OrganisationImport(new Organisations(null), texts), new ContractImport(null, null, null, texts))
                    .filter(each -> each.type().equals(type)).findFirst().orElseThrow();
        }
    }
}
