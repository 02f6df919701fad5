package kz.zholdama.directory.settlements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import kz.zholdama.directory.importing.LineKind;
import kz.zholdama.directory.importing.Progress;
import kz.zholdama.directory.records.Exports;
import kz.zholdama.directory.records.RecordChange;
import kz.zholdama.directory.search.ListRequest;
import kz.zholdama.platform.tables.TableFormat;
import kz.zholdama.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an import leaves behind: its entries, its progress, and nothing to do in what was exported. Regions of its own. */
class SettlementImportTracesIT extends SettlementFiles {

    @Autowired
    private Exports exports;

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void findsNothingToDoInWhatWasExported(TableFormat format) throws IOException {
        var real = plan(REAL);
        if (real.canBeCarriedOut()) {
            carryOut(real);
        }
        for (var language : List.of(Texts.RUSSIAN, Texts.KAZAKH)) {
            var file = folder.resolve(format + "-" + language);
            try (var out = Files.newOutputStream(file)) {
                exports.write("settlement", ListRequest.of("", 0, 0), format, language, out);
            }
            assertThat(plan(file).lines())
                    .filteredOn(line -> line.number().startsWith("10"))
                    .hasSize(1603)
                    .allMatch(line -> line.kind() == LineKind.UNCHANGED);
        }
    }

    @Test
    void tellsWhatItAddsInOneEntryAndWhatItChangesInOneEach() throws IOException {
        var first = plan(file("1;0;%1$d0000000;область Одна", "2;1;%1$d1000000;Район А", "3;1;%1$d2000000;Район Б"));
        var before = entries();
        carryOut(first);
        assertThat(entries() - before).isEqualTo(1);

        var second = plan(file("1;0;%1$d0000000;область Одна", "2;1;%1$d1000000;Район В", "4;1;%1$d3000000;Район Г"));
        carryOut(second);
        assertThat(entries() - before)
                .as("one more file, one changed, one retired")
                .isEqualTo(4);
        var there = settlements.findByKato(region + "1000000").orElseThrow();
        assertThat(settlements.history(there.id(), 0, 50))
                .extracting(RecordChange::action)
                .containsExactly(
                        "journal.action.directory.settlement.changed", "journal.action.directory.settlement.imported");
        assertThat(settlements.history(there.id(), 0, 50).getLast().fields())
                .contains(
                        new RecordChange.Field("sha256", null, first.hash()),
                        new RecordChange.Field("added", null, "3"));
    }

    private long entries() {
        return database.sql("select count(*) from journal_entry where centre_id = 0")
                .query(Long.class)
                .single();
    }

    @Test
    void movesItsProgressToTheEndOverRecordsAndEntries() throws IOException {
        var file = many(1200);
        carryOut(file);
        var renamed = plan(Files.writeString(
                folder.resolve("renamed.csv"), Files.readString(file).replace("с.Селение", "с.Поселение")));
        var shares = new ArrayList<Double>();
        imports.carryOut("settlement", renamed, false, new Progress() {

            @Override
            public void reached(int done, int of) {
                shares.add((double) done / of);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertThat(shares).isSorted().hasSizeGreaterThan(10);
        assertThat(shares.getLast()).isEqualTo(1);
        assertThat(shares).filteredOn(share -> share > 0.5).hasSizeGreaterThan(5);
    }
}
