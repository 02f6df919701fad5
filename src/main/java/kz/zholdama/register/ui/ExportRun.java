package kz.zholdama.register.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import kz.zholdama.platform.security.ClientAddress;
import kz.zholdama.register.exporting.RegisterExport.Watcher;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Writes a file beside the screen, for the person who asked. It is nobody else's to read, and goes with the dialog that offers
 * it.
 */
final class ExportRun {

    private final Path file;
    private final CompletableFuture<Boolean> end = new CompletableFuture<>();
    private volatile int rows;
    private volatile boolean given;

    ExportRun() {
        try {
            file = Files.createTempFile("register", ".tmp");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes into the file. */
    @FunctionalInterface
    interface Writing {

        /** @return whether all was written */
        boolean write(OutputStream out, Watcher watcher) throws IOException;
    }

    void start(Writing writing, ClientAddress address) {
        Thread.ofVirtual().name("export").start(new DelegatingSecurityContextRunnable(address.carried(() -> {
            try (var out = Files.newOutputStream(file)) {
                end.complete(writing.write(out, written -> {
                    rows = written;
                    return !given;
                }));
            } catch (IOException | RuntimeException e) {
                end.completeExceptionally(e);
            }
            if (given) {
                remove();
            }
        })));
    }

    int rows() {
        return rows;
    }

    boolean isOver() {
        return end.isDone();
    }

    /** Null while it goes well. */
    @Nullable
    Throwable failure() {
        return end.isCompletedExceptionally() ? end.exceptionNow() : null;
    }

    /** Whether all lines are in the file; asked when it is over. */
    boolean isWhole() {
        return !end.isCompletedExceptionally() && end.join();
    }

    Path file() {
        return file;
    }

    /** Nobody wants it any more. */
    void giveUp() {
        given = true;
        if (end.isDone()) {
            remove();
        }
    }

    private void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
