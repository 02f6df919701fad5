package kz.zholdama.demo.years;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A case as its rows say it, by table, each a value by column. What has not yet come to pass in the demo is written on from here:
 * slips that come back, measures that end, decisions that were late.
 */
record RawCase(long id, Map<String, List<Map<String, @Nullable String>>> tables) {

    private static final Pattern WORK = Pattern.compile("\"(?:occupation|qualification)\":\"([^\"]*)\"");
    private static final Pattern SLIP_WORK = Pattern.compile("(?<=\"(?:position|qualification)\":\")[^\"]*");
    private static final int TO_SLIP = 5;
    private static final int OVERDUE = 2;
    /** Of the open office, in which a term of one working day has gone by. */
    private static final int LATE_MINUTES = 700;

    List<Map<String, @Nullable String>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    @Nullable
    String value(String table, String column) {
        var rows = rows(table);
        return rows.isEmpty() ? null : rows.getLast().get(column);
    }

    Fate fate() {
        var status = Objects.requireNonNull(value("application", "status"));
        if (rows("annulment").size() == 1) {
            return Fate.ANNULLED;
        }
        return switch (status) {
            case "ACCEPTANCE_REFUSED" -> Fate.NOT_ACCEPTED;
            case "WITHDRAWN" -> Fate.WITHDRAWN;
            case "REGISTERED", "PREPARED", "AWAITING_DIRECTOR" -> Fate.OPEN;
            default ->
                "REASONED_REFUSAL".equals(value("application", "decision_kind"))
                        ? Fate.REFUSED
                        : switch (Objects.requireNonNull(value("referral", "status"))) {
                            case "AWAITING_SLIP" -> Fate.AWAITING;
                            case "PLACED" -> Fate.PLACED;
                            case "NOT_TAKEN" -> Fate.NOT_TAKEN;
                            case "LEFT" -> Fate.LEFT;
                            default -> Fate.COMPLETED;
                        };
        };
    }

    LocalDate received() {
        return day(value("application", "received_at"));
    }

    /** Days from the receipt to the last thing that happened. */
    int span() {
        var last = tables.values().stream()
                .flatMap(List::stream)
                .flatMap(row -> row.entrySet().stream())
                .filter(column ->
                        column.getKey().endsWith("_at") && !column.getKey().equals("due_at"))
                .map(Map.Entry::getValue)
                .filter(Objects::nonNull)
                .map(RawCase::day)
                .max(LocalDate::compareTo)
                .orElseThrow();
        var over = fate() == Fate.COMPLETED ? day(value("referral", "ends_on")).plusDays(1) : last;
        return daysTo(over.isAfter(last) ? over : last);
    }

    /** Days after which nobody has it in this state any more. */
    int oldest() {
        return switch (fate()) {
            case PLACED -> daysTo(day(value("referral", "ends_on")));
            case AWAITING ->
                value("referral", "slip_due_on") == null ? 20 : daysTo(day(value("referral", "slip_due_on"))) + 2;
            case OPEN -> 3;
            default -> Integer.MAX_VALUE;
        };
    }

    private int daysTo(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(received(), day);
    }

    /** The slip has come back, as that of another case did. */
    RawCase placed(String slip) {
        var work = WORK.matcher(Objects.requireNonNull(value("referral", "place")));
        var outcome = work.find() ? SLIP_WORK.matcher(slip).replaceAll(Matcher.quoteReplacement(work.group(1))) : slip;
        var back = day(value("referral", "referred_on")).plusDays(TO_SLIP);
        return with(
                        "referral",
                        Map.of(
                                "status",
                                "PLACED",
                                "outcome",
                                outcome,
                                "slip_received_on",
                                back.toString(),
                                "changed_at",
                                back + " 06:30:00.000000"))
                .with("application", Map.of("status", "SLIP_RETURNED", "last_changed_at", back + " 06:30:00.000000"));
    }

    /** The measure has run to its end. */
    RawCase completed() {
        var over = day(value("referral", "ends_on")).plusDays(1) + " 05:00:00.000000";
        return with("referral", Map.of("status", "COMPLETED", "changed_at", over))
                .with("application", Map.of("status", "CLOSED", "last_changed_at", over));
    }

    /** The decision came after its term, which was two days shorter than in truth. */
    RawCase late() {
        var due = day(value("application", "due_at")).minusDays(OVERDUE) + " 18:30:00";
        return with("application", Map.of("due_at", due))
                .with("assessment", Map.of("due_at", due, "late", "1", "office_minutes", String.valueOf(LATE_MINUTES)));
    }

    private RawCase with(String table, Map<String, String> values) {
        var changed = new LinkedHashMap<>(tables);
        var rows = new ArrayList<>(rows(table));
        var row = new TreeMap<String, @Nullable String>(rows.removeLast());
        row.putAll(values);
        rows.add(row);
        changed.put(table, rows);
        return new RawCase(id, changed);
    }

    static LocalDate day(@Nullable String moment) {
        return LocalDate.parse(Objects.requireNonNull(moment).substring(0, 10));
    }

    @Override
    public String toString() {
        return "RawCase[" + id + "]";
    }
}
