package kz.zholdama.platform;

import java.util.LinkedHashSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An exception and what caused it, the outermost first. */
public final class Causes {

    private Causes() {}

    /** Ends also where an exception names itself, or one before it, as its cause. */
    public static Stream<Throwable> of(Throwable failure) {
        var causes = new LinkedHashSet<Throwable>();
        for (@Nullable Throwable cause = failure; cause != null && causes.add(cause); ) {
            cause = cause.getCause();
        }
        return causes.stream();
    }
}
