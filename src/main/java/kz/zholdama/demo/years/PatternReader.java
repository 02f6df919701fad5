package kz.zholdama.demo.years;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.zholdama.demo.years.PatternWriter.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the cases of a centre as patterns, and writes on what has not come to pass yet. */
class PatternReader {

    /** The tables that know a case, and how they do. */
    private static final Map<String, String> TABLES = tables();

    /** The cases that were lived, and not drawn, are among the first. */
    private static final int LIVED = 1000;

    private static final Set<String> BRIEFLY_TOLD = Set.of("application.registered", "decision.signed");

    private final JdbcClient database;
    private final boolean brief;

    /** @param brief where millions are drawn: of each the rows that screens and figures look at */
    PatternReader(JdbcClient database, boolean brief) {
        this.database = database;
        this.brief = brief;
    }

    static Stream<String> tableNames() {
        return TABLES.keySet().stream();
    }

    private static Map<String, String> tables() {
        var tables = new LinkedHashMap<String, String>();
        tables.put("applicant", "id = (select applicant_id from application where id = ?)");
        tables.put("application", "id = ?");
        for (var table :
                List.of("stored_document", "assessment", "examination", "prepared_decision", "referral", "annulment")) {
            tables.put(table, "application_id = ?");
        }
        tables.put("slip_code", "document_code in (select code from stored_document where application_id = ?)");
        tables.put("journal_entry", "subject_type = 'application' and subject_id = ?");
        return tables;
    }

    List<CasePattern> read(DrawnCentre centre) {
        var cases = database.sql("""
                        select id from application where centre_id = ? and id <= ? and exists (select 1 from stored_document d
                            where d.application_id = application.id and d.sha256 <> unhex(?)) order by id""")
                .params(centre.id(), LIVED, DrawnDocument.SHA256)
                .query((row, _) -> read(row.getLong(1), centre.id()))
                .list();
        var columns = TABLES.keySet().stream()
                .map(table -> TableColumns.of(database, table))
                .toList();
        var writer = new PatternWriter(columns, centre, staff(centre.id()));
        return writtenOn(cases).stream().map(writer::pattern).toList();
    }

    private RawCase read(long id, long centreId) {
        var rows = new LinkedHashMap<String, List<Map<String, @Nullable String>>>();
        var whole = !brief
                || database.sql("select issued_at is null and number is not null from application where id = ?")
                        .param(id)
                        .query((row, _) -> row.getBoolean(1))
                        .single();
        TABLES.forEach((table, which) -> rows.put(
                table,
                database
                        .sql("select " + TableColumns.of(database, table).selected() + " from " + table + " where "
                                + which)
                        .param(String.valueOf(id))
                        .query()
                        .listOfRows()
                        .stream()
                        .map(PatternReader::texts)
                        .filter(isKept(table, centreId, whole))
                        .toList()));
        return new RawCase(id, rows);
    }

    private Predicate<Map<String, @Nullable String>> isKept(String table, long centreId, boolean whole) {
        return row -> switch (table) {
            case "journal_entry" ->
                String.valueOf(centreId).equals(row.get("centre_id"))
                        && !"application.looked".equals(row.get("action"))
                        && (whole || BRIEFLY_TOLD.contains(Objects.requireNonNull(row.get("action"))));
            case "assessment" ->
                whole || "SIGNED".equals(row.get("stage")) || !"REFERRAL".equals(row.get("decision_kind"));
            case "slip_code", "examination", "prepared_decision" -> whole;
            default -> true;
        };
    }

    private static Map<String, @Nullable String> texts(Map<String, @Nullable Object> row) {
        var texts = new LinkedHashMap<String, @Nullable String>();
        row.forEach((column, value) -> texts.put(column, value == null ? null : value.toString()));
        return texts;
    }

    private static List<RawCase> writtenOn(List<RawCase> lived) {
        var all = new ArrayList<>(lived);
        var slips = lived.stream()
                .filter(one -> one.fate() == Fate.PLACED)
                .map(one -> Objects.requireNonNull(one.value("referral", "outcome")))
                .toList();
        lived.stream()
                .filter(one -> one.fate() == Fate.AWAITING && one.value("referral", "ends_on") != null)
                .forEach(one -> slips.stream()
                        .filter(slip -> kind(slip).equals(kind(Objects.requireNonNull(one.value("referral", "place")))))
                        .findFirst()
                        .ifPresent(slip -> all.add(one.placed(slip))));
        all.stream().filter(one -> one.fate() == Fate.PLACED).toList().forEach(one -> all.add(one.completed()));
        all.stream()
                .filter(one -> one.value("assessment", "due_at") != null && one.fate() != Fate.ANNULLED)
                .toList()
                .forEach(one -> all.add(one.late()));
        return all;
    }

    private static String kind(String json) {
        return json.replaceAll("(?s).*?\"kind\":\"([^\"]*)\".*", "$1");
    }

    private List<Staff> staff(long centreId) {
        return database.sql("""
                        select id, trim(concat(last_name, ' ', first_name, ' ', patronymic)),
                            exists (select 1 from staff_role where staff_id = id and role = 'DIRECTOR')
                        from staff_member where centre_id = ?""")
                .param(centreId)
                .query((row, _) -> new Staff(row.getLong(1), row.getString(2), row.getBoolean(3)))
                .list();
    }
}
