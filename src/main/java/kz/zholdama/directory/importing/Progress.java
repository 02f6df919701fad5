package kz.zholdama.directory.importing;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Gatherers;

/** Tells how far an import is, and whether it shall go on. */
public interface Progress {

    /** How many records are read or written at once: few enough for the memory. */
    int BATCH = 500;

    Progress UNWATCHED = new Progress() {

        @Override
        public void reached(int done, int of) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    void reached(int done, int of);

    boolean isCancelled();

    /** @throws ImportRefused when it was cancelled */
    default void stopIfCancelled() {
        if (isCancelled()) {
            throw ImportRefused.cancelled();
        }
    }

    /**
     * Goes through all of an import's values, some at a time, and tells after each batch how far it is.
     *
     * @throws ImportRefused when it was cancelled; no further batch is begun then
     */
    default <T> void inBatches(List<T> values, Consumer<List<T>> batch) {
        var done = 0;
        for (var some : values.stream().gather(Gatherers.windowFixed(BATCH)).toList()) {
            stopIfCancelled();
            batch.accept(some);
            done += some.size();
            reached(done, values.size());
        }
    }
}
