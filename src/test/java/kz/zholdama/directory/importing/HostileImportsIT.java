package kz.zholdama.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.directory.records.Directory;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.regulation.LawAlone;
import kz.zholdama.regulation.Regulations;
import kz.zholdama.testing.HostileTables;
import kz.zholdama.testing.Slow;
import kz.zholdama.testing.SmallMachine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Small files that would end a node. Each import reads all of them in a virtual machine that has a third of the smallest
 * node's memory.
 */
@Slow
class HostileImportsIT {

    private static final int MEGABYTES = 96;

    /** Of every import, so that each reads on behind the heading. */
    private static final List<String> COLUMNS = List.of(
            "id",
            "parent_id",
            "code",
            "name",
            "bin",
            "legalAddress",
            "phone",
            "address",
            "measure",
            "number",
            "places",
            "validFrom",
            "validTo");

    @TempDir
    private Path folder;

    @Test
    void areRefusedInWordsByEveryImportInLittleMemory() throws IOException, InterruptedException {
        var files = Files.createDirectory(folder.resolve("files"));
        var count = HostileTables.in(files, COLUMNS).size();

        assertThat(SmallMachine.run(MEGABYTES, Reading.class, files))
                .hasSize(count * Reading.IMPORTS)
                .allSatisfy(line -> {
                    assertThat(line).matches("(\\w+) refused directory\\.import\\.error\\.(\\S+) \\2-.* \\d+");
                    assertThat(SmallMachine.milliseconds(line)).isLessThan(SmallMachine.LONG);
                });
    }

    /** What runs in the other machine: a line for each file and import, with the milliseconds that it took. */
    static final class Reading {

        static final int IMPORTS = 4;

        private Reading() {}

        public static void main(String... arguments) throws IOException {
            var texts = new Texts();
            var scanner = new ClassPathScanningCandidateComponentProvider(false);
            scanner.addIncludeFilter(new AssignableTypeFilter(FileImport.class));
            var imports = scanner.findCandidateComponents("kz.zholdama").stream()
                    .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                    .map(type -> (FileImport<?>) made(type, texts))
                    .toList();
            try (var files = Files.list(Path.of(arguments[0]))) {
                files.sorted().forEach(file -> imports.forEach(each -> read(each, file)));
            }
        }

        /** Reading asks an import's directory what it takes, and no more: it needs no database. */
        private static Object made(Class<?> type, Texts texts) {
            var constructor = type.getDeclaredConstructors()[0];
            ReflectionUtils.makeAccessible(constructor);
            var parts = Stream.of(constructor.getParameterTypes())
                    .map(part -> part(part, texts))
                    .toArray();
            return BeanUtils.instantiateClass(constructor, parts);
        }

        private static Object part(Class<?> type, Texts texts) {
            if (type == Texts.class) {
                return texts;
            }
            if (type == Regulations.class) {
                return LawAlone.regulations();
            }
            return Directory.class.isAssignableFrom(type) ? made(type, texts) : null;
        }

        private static void read(FileImport<?> by, Path file) {
            var begun = SmallMachine.worked();
            var end = "read";
            try {
                by.read(TableFile.of(file));
            } catch (UnreadableFile refused) {
                end = "refused " + refused.messageKey();
            } catch (OutOfMemoryError | RuntimeException other) {
                end = other.toString();
            }
            System.out.println(
                    by.type() + " " + end + " " + file.getFileName() + " " + (SmallMachine.worked() - begun));
        }
    }
}
