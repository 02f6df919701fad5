package kz.zholdama.directory.importing;

import static kz.zholdama.platform.Argument.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.zholdama.platform.tables.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is exported is read again as it was, and is never a formula. */
class TableWriterTest {

    private static final List<String> NASTY = List.of(
            "=1+1",
            "+7 7222 11 22 33",
            "-2",
            "@SUM(A1)",
            "ТОО «А»; и \"Б\"",
            "две\nстроки",
            "Әлия Қыз Ғалым",
            "'просто",
            "");

    @TempDir
    private Path folder;

    /** Both kinds of file. */
    enum Kind {
        CSV,
        XLSX
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void readsBackWhatWasWritten(Kind kind) throws IOException {
        var file = folder.resolve("table");
        try (var out = Files.newOutputStream(file);
                var table = kind == Kind.CSV ? TableWriter.csv(out) : TableWriter.xlsx(out, "Т")) {
            table.row(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i"));
            table.row(NASTY);
        }
        var rows = new ArrayList<List<String>>();
        TableFile.of(file)
                .rows(row ->
                        rows.add(row.cells().stream().map(TableWriter::plain).toList()));

        assertThat(rows).hasSize(2);
        assertThat(rows.getLast()).startsWith(NASTY.subList(0, 8).toArray(String[]::new));
    }

    @Test
    void putsAnApostropheBeforeWhatASpreadsheetWouldCalculate() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = TableWriter.csv(out)) {
            table.row(List.of("=cmd|' /C calc'!A0", "+1", "-1", "@a", "\tb", "c=d"));
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF'=cmd|' /C calc'!A0;'+1;'-1;'@a;'\tb;c=d\r\n");
    }

    @Test
    void readsQuotesWithWhiteSpaceAroundThem() throws IOException {
        var file = Files.writeString(folder.resolve("t"), "\uFEFFa;b;c\r\n \"x;\n\"\"y\"\" \" ;z \"q\";\n\n1;2;3");
        var rows = new ArrayList<TableRow>();
        TableFile.of(file).rows(rows::add);

        assertThat(rows)
                .containsExactly(
                        new TableRow(1, List.of("a", "b", "c")),
                        new TableRow(2, List.of("x;\n\"y\"", "z \"q\"", "")),
                        new TableRow(5, List.of("1", "2", "3")));
    }

    @Test
    void tellsTheLineOfAQuoteThatIsNone() throws IOException {
        for (var wrong : List.of("\"ТОО\" Ромашка;1", "1;\"ТОО", "1;2\n\"a\n\";\"")) {
            var file = Files.writeString(folder.resolve("t"), "a;b\n" + wrong);
            assertThatThrownBy(() -> TableFile.of(file).rows(_ -> {}))
                    .isInstanceOfSatisfying(UnreadableFile.class, refused -> {
                        assertThat(refused.messageKey()).endsWith(".open-quote");
                        assertThat(refused.arguments()).containsExactly(named("line", wrong.startsWith("1;2") ? 3 : 2));
                    });
        }
    }

    @Test
    void readsCommasAndTabsToo() throws IOException {
        for (var separator : List.of(",", "\t")) {
            var file = Files.writeString(
                    folder.resolve("t"), String.join(separator, "a", "b;c", "\"d" + separator + "e\"") + "\r\nf\r\n");
            var rows = new ArrayList<TableRow>();
            TableFile.of(file).rows(rows::add);
            assertThat(rows)
                    .containsExactly(
                            new TableRow(1, List.of("a", "b;c", "d" + separator + "e")), new TableRow(2, List.of("f")));
        }
    }
}
