package kz.zholdama.directory.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an import would do, line by line. Nothing has changed yet.
 *
 * @param hash of the file, SHA-256
 * @param rows what the file says, for planning again when it is carried out
 */
public record ImportPlan<R>(String hash, List<R> rows, List<WrongLine> wrongLines, List<PlannedLine<R>> lines) {

    public List<PlannedLine<R>> of(LineKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    public Map<LineKind, Integer> counts() {
        var counts = new EnumMap<LineKind, Integer>(LineKind.class);
        for (var kind : LineKind.values()) {
            counts.put(kind, 0);
        }
        lines.forEach(line -> counts.merge(line.kind(), 1, Integer::sum));
        return counts;
    }

    /** How many records are there now that the file speaks of, or should: those it retires among them. */
    public int present() {
        var counts = counts();
        return counts.get(LineKind.CHANGED)
                + counts.get(LineKind.MOVED)
                + counts.get(LineKind.RETIRED)
                + counts.get(LineKind.UNCHANGED);
    }

    /** All or nothing: one wrong line holds everything back. */
    public boolean canBeCarriedOut() {
        return wrongLines.isEmpty()
                && lines.stream().noneMatch(line -> line.kind() == LineKind.WRONG)
                && lines.stream().anyMatch(line -> line.kind().isChange());
    }

    @Override
    public String toString() {
        return "ImportPlan[" + hash + "]";
    }
}
