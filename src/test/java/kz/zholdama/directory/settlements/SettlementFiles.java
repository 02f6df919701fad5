package kz.zholdama.directory.settlements;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zholdama.directory.Settlements;
import kz.zholdama.directory.importing.ImportPlan;
import kz.zholdama.directory.importing.Progress;
import kz.zholdama.directory.records.Imports;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Files of the classifier for an administrator to import. Each test has a region of its own, above the real ones. */
@ZholdamaTest
abstract class SettlementFiles {

    static final Path REAL = Path.of("src/test/resources/kato/kato-2022-10-17-abai.csv");
    private static final AtomicInteger REGION = new AtomicInteger(80);

    @Autowired
    Imports imports;

    @Autowired
    Settlements settlements;

    @TempDir
    Path folder;

    final int region = anotherRegion();

    static int anotherRegion() {
        return REGION.incrementAndGet();
    }

    @BeforeEach
    void signIn() {
        As.a(Centres.administrator()).stay();
    }

    /** @param rows the region, and settlements by the hundred */
    Path many(int rows) throws IOException {
        var lines = new StringBuilder("id;parent_id;code;name\n1;0;" + region + "0000000;область Большая\n");
        for (var i = 1; i < rows; i++) {
            lines.append(i + 1)
                    .append(';')
                    .append(i % 100 == 1 ? 1 : i - (i - 1) % 100 + 1)
                    .append(';')
                    .append(region)
                    .append(String.format("%07d", i))
                    .append(";с.Селение ")
                    .append(i)
                    .append('\n');
        }
        return Files.writeString(folder.resolve("many-" + rows + ".csv"), lines);
    }

    /** @param lines with %1$d for the region */
    Path file(String... lines) throws IOException {
        var text = "\uFEFFid;parent_id;code;name\r\n" + String.format(String.join("\r\n", lines), region) + "\r\n";
        return Files.write(Files.createTempFile(folder, "kato", ".csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    ImportPlan<?> plan(Path file) {
        return imports.plan("settlement", file);
    }

    void carryOut(Path file) {
        carryOut(plan(file));
    }

    void carryOut(ImportPlan<?> plan) {
        imports.carryOut("settlement", plan, true, Progress.UNWATCHED);
    }
}
