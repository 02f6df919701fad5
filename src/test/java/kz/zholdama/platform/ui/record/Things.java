package kz.zholdama.platform.ui.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Stands for a service behind {@link SampleView}: what it keeps is in memory, for all who look. */
final class Things {

    static final String REFUSED = "Нельзя";
    static final String REFUSED_ALTOGETHER = "Никак нельзя";

    private static final AtomicLong IDS = new AtomicLong();
    private static final Map<Long, Thing> STORED = new ConcurrentSkipListMap<>();

    /** A record with a name that must be there, a day and a kind that need not. */
    record Thing(
            long id,
            long version,
            String name,
            @Nullable LocalDate day,
            @Nullable String kind) {}

    private Things() {}

    static Thing add(String name) {
        return save(new Thing(0, 0, name, null, null));
    }

    static Thing save(Thing thing) {
        if (thing.name().equals(REFUSED)) {
            throw new InvalidInput("day", "date.too-late");
        }
        if (thing.name().equals(REFUSED_ALTOGETHER)) {
            throw new InvalidInput(List.of(Problem.of(null, "error.busy")));
        }
        var before = STORED.get(thing.id());
        if (before != null && before.version() != thing.version()) {
            throw new ChangedMeanwhile("Коллегина Дина", Instant.EPOCH);
        }
        var id = before == null ? IDS.incrementAndGet() : thing.id();
        var saved = new Thing(id, thing.version() + 1, thing.name(), thing.day(), thing.kind());
        STORED.put(id, saved);
        return saved;
    }

    static void delete(long id) {
        STORED.remove(id);
    }

    static Optional<Thing> find(String id) {
        return id.matches("\\d{1,18}") ? Optional.ofNullable(STORED.get(Long.valueOf(id))) : Optional.empty();
    }

    static List<Thing> named(String words) {
        return STORED.values().stream()
                .filter(thing -> thing.name().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
