package kz.zholdama.directory.settlements;

import static kz.zholdama.platform.Argument.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.zholdama.directory.importing.TableColumns;
import kz.zholdama.directory.importing.TableFile;
import kz.zholdama.directory.importing.UnreadableFile;
import kz.zholdama.directory.importing.WrongLine;
import kz.zholdama.platform.tables.TableWriter;
import kz.zholdama.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The classifier's two shapes, and every way in which such a file is wrong. */
class KatoSheetTest {

    private static final String HEAD = "id;parent_id;code;name\n1;0;100000000;область Абай\n2;1;101000000;Семей Г.А.\n";

    private static final TableColumns COLUMNS = KatoSheet.exported(new Texts());

    @TempDir
    private Path folder;

    @Test
    void readsTheRealPartWhole() {
        var read = KatoSheet.read(TableFile.of(Path.of("src/test/resources/kato/kato-2022-10-17-abai.csv")), COLUMNS);

        assertThat(read.wrong()).isEmpty();
        assertThat(read.lines()).hasSize(1603);
        assertThat(read.lines().getLast()).isEqualTo(new KatoLine(1604, "104683100", "с.Шолпан", null, "104683000"));
    }

    @Test
    void findsTheLineAboveByTheGroupsOfTheCodeAsTheFileItselfDoes() throws IOException {
        var byId = KatoSheet.read(TableFile.of(Path.of("src/test/resources/kato/kato-2022-10-17-abai.csv")), COLUMNS);
        var workbook = folder.resolve("kato.csv");
        try (var table = TableWriter.xlsx(Files.newOutputStream(workbook), "KATO")) {
            table.row(List.of("te", "ab", "cd", "ef", "hij", "k", "name_kaz", "name_rus", "nn"));
            for (var line : byId.lines()) {
                table.row(List.of(line.kato(), "", "", "", "", "", "", line.nameRu(), ""));
            }
        }

        assertThat(KatoSheet.read(TableFile.of(workbook), COLUMNS).lines()).isEqualTo(byId.lines());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3;2;101010000                  | cells",
                "3;2;10101;г.Семей              | code",
                "3;2;10101000X;г.Семей          | code",
                "3;2;101010000;                 | name",
                "3;2;101000000;г.Семей          | code-twice",
                "2;1;101010000;г.Семей          | id-twice",
                "3;99;101010000;г.Семей         | parent",
                "3;0;101010000;г.Семей          | top",
                "3;3;101010000;г.Семей          | cycle"
            })
    void namesTheLineAndTheReason(String row, String reason) throws IOException {
        var read = KatoSheet.read(file(HEAD + row + "\n"), COLUMNS);

        assertThat(read.wrong())
                .extracting(WrongLine::line, line -> line.problem().key())
                .containsExactly(tuple(4, "directory.import.wrong." + reason));
    }

    @Test
    void refusesANameWithWhatNobodySees() throws IOException {
        var file = Files.writeString(folder.resolve("kato.csv"), HEAD + "3;2;101010000;г.Се\u200bмей\n");

        assertThat(KatoSheet.read(TableFile.of(file), COLUMNS).wrong())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.problem().key()).isEqualTo("text.problem.HIDDEN");
                    assertThat(line.name()).isEqualTo("г.Семей");
                });
    }

    @Test
    void readsANameThatTheExportKeptFromBeingAFormula() throws IOException {
        var file = Files.writeString(
                folder.resolve("kato.csv"), "kato;nameRu;nameKk;parent\n100000000;'-область Абай;'=Абай облысы;\n");

        assertThat(KatoSheet.read(TableFile.of(file), COLUMNS).lines())
                .extracting(KatoLine::nameRu, KatoLine::nameKk)
                .containsExactly(tuple("-область Абай", "=Абай облысы"));
    }

    @Test
    void tellsALongerCycleOnce() throws IOException {
        var read = KatoSheet.read(file(HEAD + "3;5;101010000;А\n4;3;101020000;Б\n5;4;101030000;В\n"), COLUMNS);

        assertThat(read.wrong())
                .extracting(line -> line.problem().key())
                .containsExactly("directory.import.wrong.cycle");
    }

    @Test
    void namesTheLineOfAWrongEncoding() throws IOException {
        var file = Files.write(folder.resolve("cp1251.csv"), HEAD.getBytes(Charset.forName("windows-1251")));

        assertThatThrownBy(() -> KatoSheet.read(TableFile.of(file), COLUMNS))
                .isInstanceOfSatisfying(UnreadableFile.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("directory.import.error.encoding");
                    assertThat(refused.arguments()).containsExactly(named("line", 2));
                });
    }

    @Test
    void tellsUtf16ByItsMark() throws IOException {
        assertRefused(Files.write(folder.resolve("utf16.csv"), HEAD.getBytes(StandardCharsets.UTF_16)), "encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b;c\n1;2;3\n", "<html><body>id</body></html>"})
    void refusesAnotherShape(String text) throws IOException {
        assertRefused(Files.writeString(folder.resolve("other.csv"), text), "columns");
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        assertRefused(
                Files.write(folder.resolve("a.csv"), "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)), "not-a-table");
        assertRefused(Files.write(folder.resolve("b.csv"), new byte[] {1, 0, 2}), "not-a-table");
        assertRefused(
                Files.write(folder.resolve("c.csv"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}),
                "old-excel");
        assertRefused(Files.write(folder.resolve("d.csv"), new byte[] {'P', 'K', 3, 4, 9, 9}), "broken-xlsx");
        assertRefused(Files.write(folder.resolve("e.csv"), new byte[0]), "empty");
        assertRefused(Files.writeString(folder.resolve("g.csv"), "id;parent_id;code;name\r\n;;;\r\n"), "heading-only");
        assertRefused(Files.writeString(folder.resolve("f.csv"), "id;\"parent_id;code;name\n"), "open-quote");
    }

    @Test
    void refusesTwoHundredMegabytesWithoutReadingThem() throws IOException {
        var file = folder.resolve("huge.csv");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L * 1024 * 1024);
        }
        assertThatThrownBy(() -> TableFile.of(file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("too-large");
    }

    private TableFile file(String text) throws IOException {
        return TableFile.of(Files.writeString(folder.resolve("kato.csv"), text));
    }

    private static void assertRefused(Path file, String reason) {
        assertThatThrownBy(() -> KatoSheet.read(TableFile.of(file), COLUMNS))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("directory.import.error." + reason);
    }
}
