package kz.zholdama.directory.ui.importing;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kz.zholdama.directory.importing.TableFile;

/** Receives a file into a temporary one, counting, and stops where it grows too large. The temporary file is deleted. */
final class ImportUpload implements UploadHandler {

    private static final int BUFFER = 64 * 1024;

    private final transient BiConsumer<Path, UI> arrived;
    private final transient Consumer<String> refused;

    ImportUpload(BiConsumer<Path, UI> arrived, Consumer<String> refused) {
        this.arrived = arrived;
        this.refused = refused;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        var file = Files.createTempFile("zholdama-import", ".part");
        try {
            if (received(event, file)) {
                arrived.accept(file, event.getUI());
            } else {
                event.reject();
                var ui = event.getUI();
                var _ = ui.access(() -> refused.accept(ui.getTranslation(
                        "directory.import.error.too-large", named("megabytes", TableFile.LARGEST / 1024 / 1024))));
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static boolean received(UploadEvent event, Path file) throws IOException {
        if (event.getFileSize() > TableFile.LARGEST) {
            return false;
        }
        try (var in = event.getInputStream();
                var out = Files.newOutputStream(file)) {
            var buffer = new byte[BUFFER];
            var total = 0L;
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > TableFile.LARGEST) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
            return true;
        }
    }

    @Override
    public long getFileSizeMax() {
        return TableFile.LARGEST;
    }

    @Override
    public long getRequestSizeMax() {
        return TableFile.LARGEST + BUFFER;
    }
}
