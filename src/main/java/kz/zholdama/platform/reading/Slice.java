package kz.zholdama.platform.reading;

import java.util.List;
import java.util.function.Function;

/** Some rows of a list in its order, each with its key. */
public record Slice<T>(List<T> rows, List<Key> keys) {

    public <R> Slice<R> map(Function<T, R> shown) {
        return new Slice<>(rows.stream().map(shown).toList(), keys);
    }
}
