package kz.zholdama.regulation.keeping;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A value read rarely: kept for a minute, so that lists cost no query a line and a change made on another node is seen
 * soon. On this node a change is seen as soon as its transaction has ended.
 */
public final class Cached<T> {

    private static final long FRESH_FOR = Duration.ofMinutes(1).toNanos();

    private final Supplier<T> source;
    private volatile @Nullable Read<T> latest;

    private record Read<T>(T value, long at) {}

    public Cached(Supplier<T> source) {
        this.source = source;
    }

    public T get() {
        var read = latest;
        if (read == null || System.nanoTime() - read.at() > FRESH_FOR) {
            read = new Read<>(source.get(), System.nanoTime());
            latest = read;
        }
        return read.value();
    }

    /** To be called in the transaction of the change. */
    public void changed() {
        latest = null;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                latest = null; // a reader may have kept the old value, or our rolled-back one, meanwhile
            }
        });
    }
}
