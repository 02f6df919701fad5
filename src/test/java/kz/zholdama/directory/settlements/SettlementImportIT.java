package kz.zholdama.directory.settlements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.importing.ImportRefused;
import kz.zholdama.directory.importing.LineKind;
import kz.zholdama.directory.importing.Progress;
import kz.zholdama.directory.records.RecordChange;
import kz.zholdama.platform.tables.TableWriter;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** The classifier comes in whole or not at all, and the same file again changes nothing. Each test has regions of its own. */
class SettlementImportIT extends SettlementFiles {

    @Test
    void takesTheRealPartAndFindsNothingToDoTheSecondTime() {
        var first = imports.plan("settlement", REAL);
        if (first.canBeCarriedOut()) { // unless a test in the browser has carried it out already
            imports.carryOut("settlement", first, false, Progress.UNWATCHED);
        }

        var again = imports.plan("settlement", REAL);
        assertThat(again.counts()).containsEntry(LineKind.UNCHANGED, 1603).containsEntry(LineKind.RETIRED, 0);
        assertThat(again.canBeCarriedOut()).isFalse();
        assertThat(settlements.search("кызылтас", Set.of(), 0, 10))
                .extracting(Settlement::path)
                .contains("область Абай, Семей Г.А., с. Кызылтас");
        assertThat(settlements.search("101033114", Set.of(), 0, 10))
                .extracting(Settlement::nameRu)
                .containsExactly("с.Кызылтас");
        assertThat(settlements.search("қызылтас", Set.of("10"), 0, 50))
                .extracting(Settlement::kato)
                .allMatch(kato -> kato.startsWith("10"));
        assertThat(settlements.findByKato("101010000"))
                .hasValueSatisfying(semey -> assertThat(semey.nameKk()).isEqualTo("Семей қ."));
    }

    @Test
    void tellsNewRenamedMovedRetiredAndRestoredApart() throws IOException {
        carryOut(file(
                "1;0;%1$d0000000;область Первая",
                "2;1;%1$d1000000;Район А",
                "3;1;%1$d2000000;Район Б",
                "4;2;%1$d1010000;с.Одно",
                "5;2;%1$d1020000;с.Другое"));

        var plan = plan(file(
                "1;0;%1$d0000000;область Первая",
                "2;1;%1$d1000000;Район А",
                "3;1;%1$d2000000;Район Б",
                "4;3;%1$d1010000;с.Одно",
                "6;2;%1$d1030000;с.Новое"));
        assertThat(plan.of(LineKind.MOVED)).extracting(line -> line.number()).containsExactly(region + "1010000");
        assertThat(plan.of(LineKind.NEW)).extracting(line -> line.name()).containsExactly("с.Новое");
        assertThat(plan.of(LineKind.RETIRED)).extracting(line -> line.name()).containsExactly("с.Другое");
        carryOut(plan);
        assertThat(settlements.findByKato(region + "1010000"))
                .hasValueSatisfying(it -> assertThat(it.path()).isEqualTo("область Первая, Район Б, с. Одно"));

        var back = plan(file(
                "1;0;%1$d0000000;область Первая",
                "2;1;%1$d1000000;Район Альфа",
                "3;1;%1$d2000000;Район Б",
                "4;3;%1$d1010000;с.Одно",
                "5;2;%1$d1020000;с.Другое",
                "6;2;%1$d1030000;с.Новое"));
        assertThat(back.counts())
                .containsEntry(LineKind.RESTORED, 1)
                .containsEntry(LineKind.CHANGED, 1)
                .containsEntry(LineKind.RETIRED, 0);
        carryOut(back);
        assertThat(settlements.findByKato(region + "1030000"))
                .hasValueSatisfying(it -> assertThat(it.path())
                        .as("what lies below follows")
                        .isEqualTo("область Первая, Район Альфа, с. Новое"));
    }

    @Test
    void retiresNoGreatShareUnasked() throws IOException {
        carryOut(many(100));
        var whole = Files.readString(folder.resolve("many-100.csv"));
        var nearly = plan(begin(whole, 91));
        assertThat(nearly.counts()).containsEntry(LineKind.RETIRED, 10);
        assertThat(imports.retiresMany(nearly)).as("a tenth of what is there").isFalse();

        var cutOff = plan(begin(whole, 90));
        assertThat(cutOff.present()).isEqualTo(100);
        assertThat(imports.retiresMany(cutOff)).isTrue();
        assertThatThrownBy(() -> imports.carryOut("settlement", cutOff, false, Progress.UNWATCHED))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("retires-many");
        assertThat(plan(folder.resolve("many-100.csv")).counts())
                .as("nothing changed")
                .containsEntry(LineKind.UNCHANGED, 100);
        carryOut(cutOff);
        assertThat(plan(folder.resolve("many-100.csv")).counts()).containsEntry(LineKind.RESTORED, 11);
    }

    /** The region in which a file of the whole country ends is one of twenty. */
    @Test
    void retiresNoGreatShareOfOneRegionUnasked() throws IOException {
        var other = anotherRegion();
        var rest = new StringBuilder();
        for (var i = 0; i < 10; i++) {
            rest.append("%d;%s;%d%07d;с.Дальнее %d\n".formatted(1000 + i, i == 0 ? "0" : "1000", other, i, i));
        }
        var file = Files.writeString(folder.resolve("two.csv"), Files.readString(many(100)) + rest);
        carryOut(file);

        var cutOff = plan(begin(Files.readString(file), 108));
        assertThat(cutOff.counts()).containsEntry(LineKind.RETIRED, 3);
        assertThat(imports.retiresMany(cutOff)).isTrue();
        assertThatThrownBy(() -> imports.carryOut("settlement", cutOff, false, Progress.UNWATCHED))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("retires-many");
    }

    @Test
    void leavesOtherRegionsAlone() throws IOException {
        var plan = plan(file("1;0;%1$d0000000;область Одинокая"));

        assertThat(plan.counts()).containsEntry(LineKind.NEW, 1).containsEntry(LineKind.RETIRED, 0);
    }

    @Test
    void keepsTheHistoryOfEveryLine() throws IOException {
        carryOut(file("1;0;%1$d0000000;область Прежняя"));
        carryOut(file("1;0;%1$d0000000;область Новая"));

        var id = settlements.findByKato(region + "0000000").orElseThrow().id();
        assertThat(settlements.history(id, 0, 50))
                .extracting(RecordChange::action)
                .containsExactly(
                        "journal.action.directory.settlement.changed", "journal.action.directory.settlement.imported");
        assertThat(settlements.history(id, 0, 50).getFirst().fields())
                .contains(new RecordChange.Field("nameRu", "область Прежняя", "область Новая"));
    }

    @Test
    void carriesNothingOutWhileALineIsWrong() throws IOException {
        var plan = plan(file("1;0;%1$d0000000;область Верная", "2;77;%1$d1000000;Район без области"));

        assertThat(plan.of(LineKind.WRONG)).singleElement().satisfies(line -> {
            assertThat(line.line()).isEqualTo(3);
            assertThat(line.wrong().problem().key()).isEqualTo("directory.import.wrong.parent");
        });
        assertThatThrownBy(() -> carryOut(plan)).isInstanceOf(ImportRefused.class);
        assertThat(settlements.findByKato(region + "0000000")).isEmpty();
    }

    @Test
    void rollsEverythingBackWhenCancelled() throws IOException {
        var plan = plan(many(3000));
        var watched = new Progress() {

            private int told;

            @Override
            public void reached(int done, int of) {
                told = done;
            }

            @Override
            public boolean isCancelled() {
                return told >= 1000;
            }
        };

        assertThatThrownBy(() -> imports.carryOut("settlement", plan, false, watched))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("cancelled");
        assertThat(watched.told).isGreaterThanOrEqualTo(1000);
        assertThat(settlements.findByKato(region + "0000000")).isEmpty();
    }

    @Test
    void refusesAPlanThatAColleagueOvertook() throws IOException {
        var plan = plan(file("1;0;%1$d0000000;область Спорная"));
        settlements.add(new Settlement(null, region + "0000000", "область Иная", null, null, null, null, null));

        assertThatThrownBy(() -> carryOut(plan))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("changed");
    }

    @Test
    void takesTwentyThousandRowsInOneGo() throws IOException {
        var file = many(20_000);
        var begun = System.nanoTime();
        carryOut(plan(file));
        var taken = Duration.ofNanos(System.nanoTime() - begun);

        assertThat(taken).isLessThan(Duration.ofMinutes(2));
        assertThat(plan(file).canBeCarriedOut()).isFalse();
    }

    @Test
    void takesTheColumnsOfTheOfficialWorkbook() throws IOException {
        var workbook = folder.resolve("kato.txt"); // told by its content, not by its name
        try (var table = TableWriter.xlsx(Files.newOutputStream(workbook), "KATO")) {
            table.row(List.of("te", "ab", "cd", "ef", "hij", "k", "name_kaz", "name_rus", "nn"));
            table.row(List.of(
                    region + "0000000",
                    "" + region,
                    "00",
                    "00",
                    "000",
                    "0",
                    "Кестелі облысы",
                    "область Табличная",
                    "1"));
            table.row(List.of(region + "3000000", "" + region, "30", "00", "000", "0", "А ауданы", "Район А", "2"));
            table.row(List.of(region + "3010100", "" + region, "30", "10", "100", "1", "Ауыл а.", "с.Аул", "3"));
        }
        carryOut(plan(workbook));

        assertThat(settlements.findByKato(region + "3010100")).hasValueSatisfying(it -> {
            assertThat(it.pathKk()).isEqualTo("Кестелі облысы, А ауданы, Ауыл а.");
            assertThat(it.path()).isEqualTo("область Табличная, Район А, с. Аул");
        });
    }

    @Test
    void isForAdministratorsOnly() {
        As.a(Centres.auditor()).stay();

        assertThatThrownBy(() -> imports.plan("settlement", REAL)).isInstanceOf(AccessDeniedException.class);
    }

    private Path begin(String whole, int lines) throws IOException {
        return Files.writeString(
                folder.resolve("begin-" + lines + ".csv"),
                whole.lines().limit(lines).collect(Collectors.joining("\n")));
    }
}
