package kz.zholdama.directory.settlements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.importing.FileImport;
import kz.zholdama.directory.importing.ImportPlan;
import kz.zholdama.directory.importing.LineKind;
import kz.zholdama.directory.importing.PlannedLine;
import kz.zholdama.directory.importing.Progress;
import kz.zholdama.directory.importing.TableColumns;
import kz.zholdama.directory.importing.TableFile;
import kz.zholdama.directory.importing.WrongLine;
import kz.zholdama.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes the official classifier over. A file is the whole truth about the regions that it contains: what they have and
 * the file has not is retired; other regions stay as they are.
 */
@Component
class SettlementImport implements FileImport<KatoLine> {

    private final SettlementTable table;
    private final TableColumns exported;

    SettlementImport(SettlementTable table, Texts texts) {
        this.table = table;
        exported = KatoSheet.exported(texts);
    }

    @Override
    public String type() {
        return "settlement";
    }

    @Override
    public Sheet<KatoLine> read(TableFile file) {
        var read = KatoSheet.read(file, exported);
        return new Sheet<>(read.lines(), read.wrong());
    }

    @Override
    public ImportPlan<KatoLine> plan(String hash, List<KatoLine> rows, List<WrongLine> wrong) {
        var present = table.all();
        var codeOf = new HashMap<Long, String>();
        present.values().forEach(row -> codeOf.put(row.id(), row.kato()));
        var lines = new ArrayList<PlannedLine<KatoLine>>();
        wrong.forEach(line -> lines.add(PlannedLine.wrong(line)));
        rows.forEach(row -> lines.add(planned(row, present.get(row.kato()), codeOf)));
        var inFile = rows.stream().map(KatoLine::kato).collect(Collectors.toCollection(HashSet::new));
        var regions = rows.stream()
                .filter(row -> row.parent() == null)
                .map(row -> row.kato().substring(0, 2))
                .collect(Collectors.toSet());
        present.values().stream()
                .filter(row ->
                        !row.retired() && regions.contains(row.kato().substring(0, 2)) && !inFile.contains(row.kato()))
                .map(row -> new PlannedLine<KatoLine>(
                        0, LineKind.RETIRED, row.kato(), row.name(), row.path(), row.id(), null, null))
                .forEach(lines::add);
        return new ImportPlan<>(hash, rows, wrong, List.copyOf(lines));
    }

    private static PlannedLine<KatoLine> planned(
            KatoLine row, SettlementTable.@Nullable Present present, Map<Long, String> codeOf) {
        if (present == null) {
            return line(row, LineKind.NEW, null, null);
        }
        if (present.retired()) {
            return line(row, LineKind.RESTORED, present.path(), present.id());
        }
        if (!Objects.equals(row.parent(), present.parentId() == null ? null : codeOf.get(present.parentId()))) {
            return line(row, LineKind.MOVED, present.path(), present.id());
        }
        if (!row.nameRu().equals(present.nameRu())
                || row.nameKk() != null && !row.nameKk().equals(present.nameKk())) {
            return line(row, LineKind.CHANGED, present.name(), present.id());
        }
        return line(row, LineKind.UNCHANGED, null, present.id());
    }

    private static PlannedLine<KatoLine> line(KatoLine row, LineKind kind, @Nullable String was, @Nullable Long id) {
        return new PlannedLine<>(
                row.line(),
                kind,
                row.kato(),
                row.nameKk() == null ? row.nameRu() : row.nameRu() + " / " + row.nameKk(),
                was,
                id,
                row,
                null);
    }

    @Override
    public void carryOut(ImportPlan<KatoLine> plan, long importId, Progress progress) {
        var present = table.all();
        var byCode = new LinkedHashMap<String, KatoLine>();
        plan.rows().forEach(row -> byCode.put(row.kato(), row));
        var placed = new HashMap<String, StoredSettlement>();
        byCode.values().forEach(row -> place(row, byCode, present, placed));
        table.write(plan, importId, placed, present, progress);
    }

    /** Gives a line its path, after the lines above it. */
    private static StoredSettlement place(
            KatoLine row,
            Map<String, KatoLine> byCode,
            Map<String, SettlementTable.Present> present,
            Map<String, StoredSettlement> placed) {
        var done = placed.get(row.kato());
        if (done != null) {
            return done;
        }
        var above = row.parent() == null ? null : byCode.get(row.parent());
        var parent = above == null ? null : place(above, byCode, present, placed);
        var grandparent = above == null || above.parent() == null ? null : placed.get(above.parent());
        var there = present.get(row.kato());
        var nameKk = row.nameKk() == null && there != null ? there.nameKk() : row.nameKk();
        var settlement = new StoredSettlement();
        settlement.fill(new Settlement(null, row.kato(), row.nameRu(), nameKk, "", "", null, null));
        settlement.placeUnder(parent, grandparent);
        placed.put(row.kato(), settlement);
        return settlement;
    }
}
