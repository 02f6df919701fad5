package kz.zholdama.register.statistics;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many decisions took how many minutes. */
record Spans(SortedMap<Integer, Long> counts) {

    Spans() {
        this(new TreeMap<>());
    }

    void add(int minutes, long count) {
        counts.merge(minutes, count, Long::sum);
    }

    void add(Spans other) {
        other.counts.forEach(this::add);
    }

    /** The middle one, or between the two in the middle; null for none. */
    @Nullable
    Double median() {
        var all = counts.values().stream().mapToLong(Long::longValue).sum();
        return all == 0 ? null : (at((all - 1) / 2) + at(all / 2)) / 2.0;
    }

    private int at(long place) {
        var before = 0L;
        for (Map.Entry<Integer, Long> span : counts.entrySet()) {
            before += span.getValue();
            if (place < before) {
                return span.getKey();
            }
        }
        throw new IllegalStateException("No such place");
    }
}
