package kz.zholdama.directory.employers;

import static kz.zholdama.platform.Argument.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.directory.Bins;
import kz.zholdama.directory.importing.FileImport;
import kz.zholdama.directory.importing.TableFile;
import kz.zholdama.directory.importing.UnreadableFile;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.KnownKinds;
import kz.zholdama.measure.PlaceOfKind;
import kz.zholdama.platform.tables.TableWriter;
import kz.zholdama.platform.text.Texts;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of contracts in the ways people write one, and every way in which a row is wrong. */
class ContractSheetTest {

    private static final Texts TEXTS = new Texts();
    private static final ContractRules RULES = new ContractRules(KnownKinds.with(PlaceOfKind.class));
    private static final String HEAD =
            "БИН (ИИН);Программа;Номер договора;Карьерный центр;Мест;Действует с;Действует по";
    private static final String BIN = Bins.next();

    @TempDir
    private Path folder;

    @Test
    void readsRowsInRussianAndInKazakh() throws IOException {
        var russian = read(HEAD, BIN + ";Молодежная практика;12-МП;ABA;5;01.01.2026;31.12.2026");
        var kazakh = read(
                Stream.of("places", "validFrom", "validTo", "bin", "measure", "number", "centreId")
                        .map(ContractSheetTest::kazakh)
                        .collect(Collectors.joining(";")),
                "5;2026-01-01;2026-12-31;" + BIN + ";жастар практикасы;12-МП;aba");

        assertThat(russian.wrong()).isEmpty();
        assertThat(russian.rows())
                .containsExactly(new ContractLine(
                        2,
                        BIN,
                        Measure.YOUTH_PRACTICE,
                        "12-МП",
                        "ABA",
                        5,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31)));
        assertThat(kazakh.rows()).isEqualTo(russian.rows());
    }

    @Test
    void readsDaysAndNumbersThatASpreadsheetKeepsAsNumbers() throws IOException {
        var file = folder.resolve("numbers.xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("1");
            var headings = HEAD.split(";", -1);
            for (var i = 0; i < headings.length; i++) {
                sheet.value(0, i, headings[i]);
            }
            sheet.value(1, 0, BIN);
            sheet.value(1, 1, "Проект «Серебряный возраст»");
            sheet.value(1, 2, 17);
            sheet.value(1, 4, 5);
            sheet.value(1, 5, LocalDate.of(2026, 2, 3));
            sheet.style(1, 5).format("dd.mm.yyyy").set();
            sheet.value(1, 6, LocalDate.of(2027, 2, 28));
            sheet.style(1, 6).format("dd.mm.yyyy").set();
        }

        assertThat(ContractSheet.read(TableFile.of(file), TEXTS, Measure.OF_THE_LAW, RULES)
                        .rows())
                .containsExactly(new ContractLine(
                        2,
                        BIN,
                        Measure.SILVER_AGE,
                        "17",
                        null,
                        5,
                        LocalDate.of(2026, 2, 3),
                        LocalDate.of(2027, 2, 28)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "260140000001;Молодежная практика;1;;5;01.01.2026;31.12.2026 | number.problem.CHECK_DIGIT",
                "12;Молодежная практика;1;;5;01.01.2026;31.12.2026           | number.problem.LENGTH",
                "BIN;Космос;1;;5;01.01.2026;31.12.2026                       | directory.import.wrong.measure",
                "BIN;Переселение;1;;5;01.01.2026;31.12.2026                  | directory.contract.measure.without-employer",
                "BIN;Молодежная практика;;;5;01.01.2026;31.12.2026           | directory.field.required",
                "BIN;Молодежная практика;1;;пять;01.01.2026;31.12.2026       | directory.import.wrong.places",
                "BIN;Молодежная практика;1;;-5;01.01.2026;31.12.2026         | directory.import.wrong.places",
                "BIN;Молодежная практика;1;;0;01.01.2026;31.12.2026          | directory.contract.places.none",
                "BIN;Молодежная практика;1;;5;31.02.2026;31.12.2026          | directory.import.wrong.day",
                "BIN;Молодежная практика;1;;5;01.01.2026;                    | directory.import.wrong.day",
                "BIN;Молодежная практика;1;;5;02.01.2026;01.01.2026          | directory.contract.valid-to.before",
                "BIN;Молодежная практика                                     | directory.import.wrong.places"
            })
    void tellsWhatIsWrongWithARow(String row, String reason) throws IOException {
        var read = read(HEAD, row.replace("BIN", BIN));

        assertThat(read.rows()).isEmpty();
        assertThat(read.wrong())
                .allMatch(line -> line.line() == 2 && line.problem().field() != null);
        assertThat(read.wrong()).extracting(line -> line.problem().key()).contains(reason);
    }

    @Test
    void namesEveryWrongCellOfARowWithItsColumn() throws IOException {
        var read = read(HEAD, "12;Космос;;;пять;01.01.2026;31.02.2026");

        assertThat(read.wrong())
                .extracting(line -> line.problem().field())
                .containsExactly(
                        "directory.contract.bin",
                        "directory.contract.measure",
                        "directory.contract.number",
                        "directory.contract.places",
                        "directory.contract.validTo");
    }

    @Test
    void tellsADoubledRowWithTheLineOfTheFirst() throws IOException {
        var row = BIN + ";Молодежная практика;12-мп;;5;01.01.2026;31.12.2026";
        var read = read(
                HEAD,
                row,
                BIN + ";Молодежная практика;12-мп;ABA;5;01.01.2026;31.12.2026",
                row.replace("12-мп", "12-МП"));

        assertThat(read.rows()).as("of another centre it is another contract").hasSize(2);
        assertThat(read.wrong()).singleElement().satisfies(line -> {
            assertThat(line.line()).isEqualTo(4);
            assertThat(line.problem().key()).isEqualTo("directory.import.wrong.number-twice");
            assertThat(line.problem().arguments()).containsExactly(named("line", 2));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "БИН;Номер", "БИН (ИИН);Программа;Номер договора;Мест;Действует с"})
    void refusesATableOfAnotherShape(String head) throws IOException {
        var file = Files.writeString(folder.resolve("shape.csv"), head);

        assertThatThrownBy(() -> ContractSheet.read(TableFile.of(file), TEXTS, Measure.OF_THE_LAW, RULES))
                .isInstanceOf(UnreadableFile.class);
    }

    @Test
    void readsAnApostropheThatTheExportPutBeforeANumberLikeAFormula() throws IOException {
        var file = folder.resolve("formula.csv");
        try (var table = TableWriter.csv(Files.newOutputStream(file))) {
            table.row(List.of(HEAD.split(";", -1)));
            table.row(List.of(BIN, "Общественные работы", "-12", "", "5", "01.01.2026", "31.12.2026"));
        }

        assertThat(ContractSheet.read(TableFile.of(file), TEXTS, Measure.OF_THE_LAW, RULES)
                        .rows())
                .extracting(ContractLine::number)
                .containsExactly("-12");
    }

    private static String kazakh(String column) {
        return TEXTS.text("directory.contract." + column, Texts.KAZAKH);
    }

    private FileImport.Sheet<ContractLine> read(String... rows) throws IOException {
        return ContractSheet.read(
                TableFile.of(Files.writeString(
                        Files.createTempFile(folder, "contracts", ".csv"), String.join("\r\n", rows))),
                TEXTS,
                Measure.OF_THE_LAW,
                RULES);
    }
}
