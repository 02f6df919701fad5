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
    private static final Path SCALE = Path.of("target", "bench", "scale.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Results() {}

    public static void add(String name, double value, String unit) {
        add(FILE, name, value, unit);
    }

    /** Of the questions that are asked among millions: {@code target/bench/scale.json}. */
    public static void scale(String name, double value, String unit) {
        add(SCALE, name, value, unit);
    }

    private static synchronized void add(Path file, String name, double value, String unit) {
        Map<String, Figure> figures =
                new TreeMap<>(read(file).stream().collect(Collectors.toMap(Figure::name, figure -> figure)));
        figures.put(name, new Figure(name, Math.round(value * 1000) / 1000d, unit));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(figures.values()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println(name + " = " + figures.get(name).value() + " " + unit);
    }

    private static List<Figure> read(Path file) {
        return Files.exists(file) ? JSON.readValue(file.toFile(), new TypeReference<>() {}) : List.of();
    }

    record Figure(String name, double value, String unit) {}
}
