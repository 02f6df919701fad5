package kz.zholdama.directory.ui.importing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zholdama.directory.importing.TableFile;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Lists;
import kz.zholdama.testing.Slow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A file far too large is refused on every way in: it is neither kept in memory nor left on the disk. */
class ImportUploadE2E extends Browser {

    private static final String PART =
            "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"large.csv\"\r\n\r\n";
    private static final long SIZE = 100L * 1024 * 1024;
    private static final int DEPTH = 7; // as deep as the server's own folder for parts of requests
    private static final int CHUNK = 64 * 1024;

    /** What lies in the buffers between, and what a server swallows before it hangs up. */
    private static final int SLACK = 20 * 1024 * 1024;

    @TempDir
    private Path folder;

    @Autowired
    private Centres centres;

    @BeforeEach
    void openTheImport() {
        signIn(centres.nationalAdministrator());
        open("directories/import/employer");
    }

    @Test
    void tellsBeforeTheTransferThatTheFileIsTooLarge() throws IOException {
        page.locator("vaadin-upload input[type=file]").setInputFiles(large());

        assertThat(page.getByRole(AriaRole.ALERT).first())
                .containsText("Файл больше 50 МБ и не принят; ничего не изменено. Оставьте в нем один лист");
        awaitFocus("at.matches('vaadin-upload vaadin-button')"); // where another one is chosen
        assertAccessible();
    }

    @Test
    void tellsItAlsoWhenTheBrowserSendsTheFile() throws IOException {
        var before = temporary();
        page.locator("vaadin-upload").evaluate("upload => upload.maxFileSize = Infinity");
        page.locator("vaadin-upload input[type=file]").setInputFiles(large());

        assertThat(page.getByRole(AriaRole.ALERT).first())
                .containsText("Файл больше 50 МБ и не принят; ничего не изменено. Оставьте в нем один лист");
        await(() ->
                assertThat(before).containsAll(temporary())); // cleared away after the answer; others come and go here
        page.locator("vaadin-upload input[type=file]").setInputFiles(Path.of("pom.xml"));
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("Не хватает столбцов");
    }

    @Test
    void asksOnceMoreBeforeAFileThatWasCutOffIsLoaded() throws IOException {
        var rows = IntStream.range(1, 40)
                .mapToObj(nth -> (nth + 1) + ";1;79" + String.format("%07d", nth) + ";с.Урезанное " + nth)
                .toList();
        load(rows);
        page.waitForURL("**/directories/settlements*");

        load(rows.subList(0, 10));
        assertThat(page.getByRole(AriaRole.STATUS).first())
                .containsText("Файл выводит из употребления 29 записей из 40");
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("Вывести 29 записей из употребления?");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Не загружать")))
                .isFocused();
        picture("import-retires-many");
        assertAccessible();

        open("directories/import/settlement");
        speakKazakh();
        load(rows.subList(0, 10));
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("29 жазба қолданыстан шығарылсын ба?");
        picture("import-retires-many-kk");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Жүктемеу"))
                .click();
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).hasCount(0);
        Lists.assertReadable(page, "preview of an import");
    }

    private void load(List<String> rows) throws IOException {
        open("directories/import/settlement");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(Files.writeString(
                        folder.resolve("kato.csv"),
                        "id;parent_id;code;name\n1;0;790000000;область Урезанная\n" + String.join("\n", rows)));
        awaitFocus("at.matches('.import-step .toolbar vaadin-button[theme~=primary]')");
        page.keyboard().press("Enter");
    }

    /** How a transfer past the browser says how long it is. */
    enum Transfer {
        LENGTH_TOLD,
        LENGTH_UNTOLD,
        MULTIPART
    }

    @Slow
    @ParameterizedTest
    @EnumSource
    void stopsATransferPastTheBrowser(Transfer transfer) throws IOException {
        var before = temporary();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var target = URI.create(page.url())
                .resolve((String) page.locator("vaadin-upload").evaluate("upload => upload.target"));
        var cookies = page.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        var allocated = threads.getTotalThreadAllocatedBytes();

        var sent = send(transfer, target, cookies);

        assertThat(threads.getTotalThreadAllocatedBytes() - allocated)
                .as("bytes of memory used")
                .isLessThan(TableFile.LARGEST);
        assertThat(sent).as("bytes sent before the server hung up").isLessThan(TableFile.LARGEST + SLACK);
        await(() ->
                assertThat(before).containsAll(temporary())); // cleared away after the answer; others come and go here
        page.reload();
        settle();
        assertThat(page.locator("vaadin-upload")).isVisible();
    }

    /** The server may hang up while it is being sent to; the answer is then lost. */
    private static long send(Transfer transfer, URI target, String cookies) throws IOException {
        var connection = (HttpURLConnection) target.toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setRequestProperty("Cookie", cookies);
        connection.setRequestProperty("X-Filename", "large.csv");
        connection.setRequestProperty(
                "Content-Type", transfer == Transfer.MULTIPART ? "multipart/form-data; boundary=part" : "text/csv");
        if (transfer == Transfer.LENGTH_UNTOLD) {
            connection.setChunkedStreamingMode(CHUNK);
        } else {
            connection.setFixedLengthStreamingMode(SIZE);
        }
        var sent = 0L;
        var chunk = new byte[CHUNK];
        Arrays.fill(chunk, (byte) 'a');
        try (var out = connection.getOutputStream()) {
            if (transfer == Transfer.MULTIPART) {
                out.write(PART.getBytes(StandardCharsets.US_ASCII));
            }
            while (sent < SIZE - CHUNK) {
                out.write(chunk);
                sent += chunk.length;
            }
            assertThat(connection.getResponseCode()).isNotEqualTo(HttpURLConnection.HTTP_OK);
        } catch (IOException _) {
            // hung up
        } finally {
            connection.disconnect();
        }
        return sent;
    }

    /** Takes no room on the disk: its bytes are a hole. */
    private Path large() throws IOException {
        var file = folder.resolve("large.csv");
        try (var hole = new RandomAccessFile(file.toFile(), "rw")) {
            hole.setLength(SIZE);
        }
        return file;
    }

    private static Set<Path> temporary() throws IOException {
        var found = new HashSet<Path>();
        Files.walkFileTree(Path.of(System.getProperty("java.io.tmpdir")), Set.of(), DEPTH, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.getFileName().toString().matches("zholdama-import.*|upload_.*\\.tmp")) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE; // others come and go here
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }
}
