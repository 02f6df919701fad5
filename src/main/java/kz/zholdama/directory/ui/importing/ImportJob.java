package kz.zholdama.directory.ui.importing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.zholdama.directory.importing.ImportPlan;
import kz.zholdama.directory.importing.Progress;
import kz.zholdama.directory.records.Imports;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** An import that runs on, with the rights of who began it, while the screen asks how far it is. */
final class ImportJob implements Progress {

    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final CompletableFuture<Void> end;
    private volatile double share;

    ImportJob(Imports imports, String type, ImportPlan<?> plan, boolean retiringMany) {
        end = new CompletableFuture<>();
        Thread.ofVirtual().name("directory-import").start(new DelegatingSecurityContextRunnable(() -> {
            try {
                imports.carryOut(type, plan, retiringMany, this);
                end.complete(null);
            } catch (RuntimeException | Error e) {
                end.completeExceptionally(e);
            }
        }));
    }

    @Override
    public void reached(int done, int of) {
        share = of == 0 ? 1 : (double) done / of;
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }

    void cancel() {
        cancelled.set(true);
    }

    double share() {
        return share;
    }

    boolean isOver() {
        return end.isDone();
    }

    /** Null when all went well. */
    @Nullable
    Throwable failure() {
        return end.isCompletedExceptionally() ? end.exceptionNow() : null;
    }
}
