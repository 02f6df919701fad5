package kz.zholdama.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import javax.sql.DataSource;
import kz.zholdama.ZholdamaApplication;
import kz.zholdama.bench.PlanPage;
import kz.zholdama.bench.Results;
import kz.zholdama.bench.SeenStatements;
import kz.zholdama.platform.tables.TableFormat;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.register.EntryKind;
import kz.zholdama.register.RegisterQuery;
import kz.zholdama.register.columns.RegisterColumn;
import kz.zholdama.register.columns.RegisterWords;
import kz.zholdama.register.exporting.RegisterExport;
import kz.zholdama.staff.DemoAccounts;
import kz.zholdama.testing.As;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * What a person waits for where the country has ten thousand, a million and five million applications, a tenth of them in one
 * centre. The large tables keep their pages compressed, or five million would take a hundred gigabytes; they are read no faster
 * by it. The plan of each question goes into docs/register.md; a question that reads a whole table fails. The sizes can be given
 * by {@code -Dscale.sizes=10000,100000}; a folder of an earlier run is gone on with.
 */
@SpringBootTest(classes = ZholdamaApplication.class, properties = "vaadin.productionMode=true")
@ActiveProfiles("demo")
@Import(ScaleQuestions.class)
@DirtiesContext
class RegisterScale {

    private static final int MEASURED = 60;
    private static final int WARMED = 5;
    /** After so long fewer are measured. */
    private static final long PATIENCE = 6_000_000_000L;

    private static final int EXPORTED = 100_000;

    private static final List<String> COMPRESSED = List.of(
            "application",
            "assessment",
            "referral",
            "stored_document",
            "journal_entry",
            "register_entry",
            "application_word");

    @Autowired
    private DemoCountry country;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private ScaleQuestions questions;

    @Autowired
    private RegisterExport export;

    @Autowired
    private Texts texts;

    @Autowired
    private DataSource source;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry properties) {
        properties.add("zholdama.data", () -> System.getProperty("scale.data", "target/scale"));
    }

    @Test
    void answersAmongMillionsAsAmongThousands() throws Exception {
        compressed();
        var p95 = new LinkedHashMap<String, Map<Integer, Double>>();
        var sizes = Arrays.stream(System.getProperty("scale.sizes", "10000,1000000,5000000")
                        .split(",", -1))
                .map(Integer::valueOf)
                .toList();
        for (var size : sizes) {
            var begun = System.nanoTime();
            var before = rows();
            As.a(accounts.principal("admin"))
                    .run(() -> country.growTo(size, DemoCountry.CENTRES, LocalDate.now(clock)));
            if (rows() > before) {
                Results.scale("register.draw." + size + ".rows_per_s", (rows() - before) / seconds(begun), "rows/s");
            }
            measure(size, p95);
            export(size);
        }
        Results.scale(
                "register.worst.ratio",
                p95.values().stream().mapToDouble(RegisterScale::ratio).max().orElse(0),
                "");
        plans(sizes.getLast());
    }

    private void compressed() {
        var there = database.sql("""
                        select table_name from information_schema.tables where table_schema = database()
                            and create_options like '%page_compressed%'""").query(String.class).list();
        COMPRESSED.stream()
                .filter(table -> !there.contains(table))
                .forEach(table -> database.sql("alter table %s page_compressed = 1, force".formatted(table))
                        .update());
    }

    private int rows() {
        return database.sql("select count(*) from application")
                .query(Integer.class)
                .single();
    }

    private void measure(int size, Map<String, Map<Integer, Double>> p95) {
        questions.learn();
        questions.all().forEach((name, question) -> {
            var random = new Random(20_261_129);
            var times = new ArrayList<Double>();
            As.a(accounts.principal(question.who())).run(() -> {
                var end = System.nanoTime() + PATIENCE;
                for (var at = -WARMED; at < MEASURED && (System.nanoTime() < end || times.isEmpty()); at++) {
                    var begun = System.nanoTime();
                    question.ask().accept(random);
                    if (at >= 0 || System.nanoTime() > end) {
                        times.add((System.nanoTime() - begun) / 1e6);
                    }
                }
            });
            times.sort(null);
            var value = times.get((int) (times.size() * 0.95));
            p95.computeIfAbsent(name, _ -> new LinkedHashMap<>()).put(size, value);
            Results.scale("register.%s.%d.p95.ms".formatted(name, size), value, "ms");
        });
    }

    private static double ratio(Map<Integer, Double> bySize) {
        var values = List.copyOf(bySize.values());
        return values.getLast() / values.getFirst();
    }

    private void export(int size) throws IOException {
        var words = new RegisterWords(texts, Texts.RUSSIAN, _ -> "", LocalDateTime.now(clock));
        for (var format : List.of(TableFormat.CSV, TableFormat.XLSX)) {
            var name = "register.export." + format.name().toLowerCase(Locale.ROOT) + "." + size;
            var begun = System.nanoTime();
            var rows = export(words, format, false);
            Results.scale(name + ".rows_per_s", rows[0] / seconds(begun), "rows/s");
            Results.scale(name + ".peak.mb", export(words, format, true)[1] / 1e6, "MB");
        }
    }

    /** @return rows written, and the most bytes that were held meanwhile when that is asked for */
    private long[] export(RegisterWords words, TableFormat format, boolean held) throws IOException {
        var before = held ? used() : 0;
        var seen = new long[2];
        As.a(accounts.principal("aigul")).call(() -> {
            try {
                return export.write(
                        RegisterQuery.of(EntryKind.APPLICATION),
                        List.of(RegisterColumn.values()),
                        words,
                        "Реестр",
                        format,
                        OutputStream.nullOutputStream(),
                        rows -> {
                            seen[0] = rows;
                            if (held && (rows <= 1000 || rows % 10_000 == 0)) {
                                seen[1] = Math.max(seen[1], used() - before);
                            }
                            return rows < EXPORTED;
                        });
            } catch (CancellationException _) {
                return false; // there are more, and so many are enough
            }
        });
        return seen;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private void plans(int size) throws SQLException, IOException {
        var page = new PlanPage(size);
        for (var question : questions.all().entrySet()) {
            var asked = question.getValue();
            var plans = new ArrayList<SeenStatements.Plan>();
            As.a(accounts.principal(asked.who()))
                    .call(() -> plans.addAll(SeenStatements.plans(
                            (DelegatingDataSource) source, () -> asked.ask().accept(new Random(20_261_129)))));
            assertThat(plans).as(question.getKey()).isNotEmpty();
            page.add(question.getKey(), plans);
        }
        Files.writeString(Path.of("docs", "register.md"), page.text());
        assertThat(page.scans()).isEmpty();
    }
}
