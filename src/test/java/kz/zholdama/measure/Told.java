package kz.zholdama.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** What a kind tells, as keys: {@code label = value}, a key with its arguments in brackets. */
public final class Told implements Telling {

    private final List<String> lines = new ArrayList<>();
    private final Locale language;

    public Told() {
        this(Texts.RUSSIAN);
    }

    public Told(Locale language) {
        this.language = language;
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public Locale language() {
        return language;
    }

    @Override
    public Telling with(String label, @Nullable String value) {
        lines.add(label + " = " + value);
        return this;
    }

    @Override
    public Telling with(String label, Collection<String> values) {
        return with(label, String.join("; ", values));
    }

    @Override
    public String text(String key, Argument... arguments) {
        return arguments.length == 0
                ? key
                : key + Stream.of(arguments).map(Argument::value).toList();
    }

    @Override
    public Telling day(String label, @Nullable LocalDate day) {
        return with(label, String.valueOf(day));
    }
}
