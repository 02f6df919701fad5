package kz.zholdama.channel.open;

import static kz.zholdama.platform.Argument.named;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.channel.reading.Members;
import kz.zholdama.channel.reading.Wrong;
import kz.zholdama.channel.reading.WrongRequest;
import kz.zholdama.platform.Clocks;
import org.jspecify.annotations.Nullable;

/** Reads parameters of an address, and gathers what is wrong with them. A blank one was not given. */
final class Asked {

    private static final String ONE_OF = "channel.problem.one-of";
    private static final String ALLOWED = "allowed";
    private static final int DAY = "2026-03-20".length();

    private final List<Wrong> wrong = new ArrayList<>();

    /** Empty where it is none. */
    Optional<LocalDate> day(String name, @Nullable String given) {
        return given(given).flatMap(text -> {
            var day = Members.day(text);
            if (day.isEmpty()) {
                add(name, "channel.problem.date");
            }
            return day;
        });
    }

    /** Wall clock of Asia/Almaty; with an offset it is reckoned to it. Empty where it is none. */
    Optional<LocalDateTime> moment(String name, @Nullable String given) {
        var text = given(given);
        if (text.isEmpty()) {
            add(name, "intake.problem.required");
            return Optional.empty();
        }
        var moment = text.filter(one ->
                        one.length() > DAY && Members.day(one.substring(0, DAY)).isPresent())
                .flatMap(Asked::read);
        if (moment.isEmpty()) {
            add(name, "channel.problem.moment");
        }
        return moment;
    }

    private static Optional<LocalDateTime> read(String text) {
        try {
            return Optional.of(
                    text.matches(".*(Z|[+-][0-9]{2}:[0-9]{2})")
                            ? OffsetDateTime.parse(text)
                                    .atZoneSameInstant(Clocks.ZONE)
                                    .toLocalDateTime()
                            : LocalDateTime.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    <E extends Enum<E>> E constant(String name, @Nullable String given, Class<E> type, E otherwise) {
        return given(given).flatMap(text -> find(name, text, type)).orElse(otherwise);
    }

    /** Separated by commas, or given several times. */
    <E extends Enum<E>> Set<E> constants(String name, @Nullable List<String> given, Class<E> type) {
        var found = EnumSet.noneOf(type);
        if (given != null) {
            given.stream()
                    .flatMap(one -> Stream.of(one.split(",", -1)))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .flatMap(one -> find(name, one, type).stream())
                    .forEach(found::add);
        }
        return found;
    }

    private <E extends Enum<E>> Optional<E> find(String name, String text, Class<E> type) {
        var all = type.getEnumConstants();
        var found = Stream.of(all).filter(one -> one.name().equals(text)).findFirst();
        if (found.isEmpty()) {
            notOneOf(name, Stream.of(all).map(Enum::name));
        }
        return found;
    }

    void notOneOf(String name, Stream<String> allowed) {
        if (wrong.stream().noneMatch(one -> one.at().equals(name))) {
            wrong.add(Wrong.of(name, ONE_OF, named(ALLOWED, allowed.collect(Collectors.joining(", ")))));
        }
    }

    void add(String name, String key) {
        wrong.add(Wrong.of(name, key));
    }

    /** @throws WrongRequest when anything is wrong */
    void demandRight() {
        if (!wrong.isEmpty()) {
            throw WrongRequest.ofParameters(wrong);
        }
    }

    static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(one -> !one.isEmpty());
    }
}
