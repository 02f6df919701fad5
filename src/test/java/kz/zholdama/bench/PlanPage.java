package kz.zholdama.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page on which the plan of each question stands. */
public final class PlanPage {

    /** A table of which the database reads all rows may have so many. */
    private static final int FEW = 2_000;

    private static final int LINE = 120;

    private final int size;
    private final Map<String, List<String>> byStatement = new LinkedHashMap<>();
    private final Map<String, SeenStatements.Plan> plans = new LinkedHashMap<>();
    private final List<String> scans = new ArrayList<>();

    public PlanPage(int size) {
        this.size = size;
    }

    public void add(String question, List<SeenStatements.Plan> asked) {
        for (var plan : asked) {
            byStatement.computeIfAbsent(shape(plan), _ -> new ArrayList<>()).add(question);
            plans.putIfAbsent(shape(plan), plan);
            plan.steps().stream()
                    .filter(step -> isScan(step, plan.sql()) && step.rows() > FEW)
                    .forEach(step -> scans.add(question + ": " + step + " of " + plan.sql()));
        }
    }

    /** Whether a stored table is read to its end: not what was found already, and not what stops at a bound as it comes. */
    private static boolean isScan(SeenStatements.Step step, String sql) {
        return step.table() != null
                && !step.table().startsWith("<")
                && ("ALL".equals(step.type())
                        || "index".equals(step.type())
                                && !("Using index".equals(step.extra()) && sql.endsWith("limit ?")));
    }

    /** What reads a whole table. */
    public List<String> scans() {
        return scans;
    }

    public String text() {
        var text = new StringBuilder("""
                # The questions of desk, register and figures

                Written by `./mvnw -Pscale verify`, which asks them among %,d applications and fails when one of them
                reads a whole table. A statement stands here once for each way in which the database answers it.

                """.formatted(size));
        plans.forEach((shape, plan) -> {
            text.append("## ")
                    .append(String.join(", ", names(byStatement.get(shape))))
                    .append("\n\n```sql\n");
            text.append(wrapped(brief(plan.sql())))
                    .append("\n```\n\n| table | read by | key | rows | |\n|---|---|---|---:|---|\n");
            plan.steps()
                    .forEach(step -> text.append("| %s | %s | %s | %,d | %s |\n"
                            .formatted(
                                    said(step.table()),
                                    said(step.type()),
                                    said(step.key()),
                                    step.rows(),
                                    said(step.extra()))));
            text.append('\n');
        });
        return text.toString().stripTrailing() + "\n";
    }

    private static List<String> names(List<String> all) {
        return all.size() <= 4 ? all : List.of(all.get(0), all.get(1), all.get(2), "and " + (all.size() - 3) + " more");
    }

    private static String shape(SeenStatements.Plan plan) {
        return plan.sql()
                + plan.steps().stream()
                        .map(step -> step.table() + step.type() + step.key() + step.extra())
                        .collect(Collectors.joining());
    }

    private static String said(String value) {
        return value == null ? "" : value;
    }

    /** The columns that a line shows are many. */
    private static String brief(String sql) {
        return sql.strip().replaceFirst("(?s)^select ((?:\\w+\\.\\w+,){3})[\\w.,]+ from ", "select $1 … from ");
    }

    private static String wrapped(String sql) {
        var lines = new StringBuilder();
        var line = 0;
        for (var word : sql.strip().split("\\s+|(?<=,)(?=\\S)", -1)) {
            if (line + word.length() > LINE) {
                lines.append('\n');
                line = 0;
            }
            lines.append(line == 0 ? "" : " ").append(word);
            line += word.length() + 1;
        }
        return lines.toString();
    }
}
