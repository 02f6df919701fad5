package kz.zholdama.directory.importing;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an import would do, line by line. Nothing has changed yet.
 *
 * @param hash of the file, SHA-256
 * @param rows what the file says, for planning again when it is carried out
 */
public record ImportPlan<R>(String hash, List<R> rows, List<WrongLine> wrongLines, List<PlannedLine<R>> lines) {

    /** Of records that are there now and that the file speaks of, or should. */
    private static final Set<LineKind> THERE =
            EnumSet.of(LineKind.CHANGED, LineKind.MOVED, LineKind.RETIRED, LineKind.UNCHANGED);

    /** In the order of the file; what it does not have comes last. */
    public ImportPlan {
        lines = lines.stream()
                .sorted(Comparator.comparingInt(line -> line.line() == 0 ? Integer.MAX_VALUE : line.line()))
                .toList();
    }

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

    /** How many lines of the file have something wrong in them. */
    public long wrongOnes() {
        return of(LineKind.WRONG).stream()
                .mapToInt(PlannedLine::line)
                .distinct()
                .count();
    }

    /** How many records are there now that the file speaks of, or should: those it retires among them. */
    public long present() {
        return lines.stream().filter(line -> THERE.contains(line.kind())).count();
    }

    /**
     * Whether more than a share of what is there in any one region of the classifier would be retired. Other directories retire
     * nothing.
     *
     * @param share in per cent
     */
    public boolean retiresMoreThan(int share) {
        var there = byRegion(THERE);
        return byRegion(EnumSet.of(LineKind.RETIRED)).entrySet().stream()
                .anyMatch(retired -> 100 * retired.getValue() > share * there.getOrDefault(retired.getKey(), 0L));
    }

    private Map<String, Long> byRegion(Set<LineKind> kinds) {
        return lines.stream()
                .filter(line -> kinds.contains(line.kind()))
                .collect(Collectors.groupingBy(ImportPlan::region, Collectors.counting()));
    }

    private static String region(PlannedLine<?> line) {
        return line.number().substring(0, Math.min(2, line.number().length()));
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
