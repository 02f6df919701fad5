package kz.zholdama.platform.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a row stands in the order of one list: the values that it is sorted by. */
public record Key(List<@Nullable Object> values) {

    @Override
    public String toString() {
        return "Key"; // the values may be names
    }
}
