package kz.zholdama.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of the benchmarks: {@code target/bench/results.json}, a list of {name, value, unit}. Each benchmark adds
 * its own; a figure measured again replaces the one before. Nothing here judges a figure.
 */
public final class Results {

    private static final Path FILE = Path.of("target", "bench", "results.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Results() {}

    public static synchronized void add(String name, double value, String unit) {
        Map<String, Figure> figures =
                new TreeMap<>(read().stream().collect(Collectors.toMap(Figure::name, figure -> figure)));
        figures.put(name, new Figure(name, Math.round(value * 1000) / 1000d, unit));
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(figures.values()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println(name + " = " + figures.get(name).value() + " " + unit);
    }

    private static List<Figure> read() {
        return Files.exists(FILE) ? JSON.readValue(FILE.toFile(), new TypeReference<>() {}) : List.of();
    }

    record Figure(String name, double value, String unit) {}
}
