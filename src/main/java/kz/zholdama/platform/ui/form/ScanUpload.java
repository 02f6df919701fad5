package kz.zholdama.platform.ui.form;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Consumer;

/** Receives a scan into memory, never onto a disk, and no more of it than shows that it is too large. */
public final class ScanUpload implements UploadHandler {

    private final int largest;
    private final transient Consumer<byte[]> arrived;

    /** @param arrived is told what came, at most one byte more than the largest scan has, with the session's lock held */
    public ScanUpload(int largest, Consumer<byte[]> arrived) {
        this.largest = largest;
        this.arrived = arrived;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] content;
        try (var in = event.getInputStream()) {
            content = in.readNBytes(largest + 1);
        }
        var _ = event.getUI().access(() -> arrived.accept(content));
    }
}
