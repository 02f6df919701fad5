package kz.zholdama.directory.settlements;

import static kz.zholdama.platform.Utc.utc;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.importing.ImportPlan;
import kz.zholdama.directory.importing.LineKind;
import kz.zholdama.directory.importing.PlannedLine;
import kz.zholdama.directory.importing.Progress;
import kz.zholdama.directory.records.RecordChanged;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes thousands of settlements at once, in batches, past the persistence context. */
@Component
class SettlementTable {

    private static final String INSERT = """
            insert into settlement (kato, parent_id, name_ru, name_kk, kind, list_rank, path_ru, path_kk, search_text,
                import_id, changed_by_id, changed_by_name, changed_by_position, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            update settlement set parent_id = ?, name_ru = ?, name_kk = ?, kind = ?, list_rank = ?, path_ru = ?, path_kk = ?,
                search_text = ?, changed_by_id = ?, changed_by_name = ?, changed_by_position = ?, changed_at = ?,
                retired_on = null, by_hand = false, version = version + 1
             where id = ?""";
    private static final String RETIRE = """
            update settlement set retired_on = ?, changed_by_id = ?, changed_by_name = ?, changed_by_position = ?, changed_at = ?,
                version = version + 1 where id = ?""";

    private final JdbcTemplate database;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final Clock clock;

    SettlementTable(JdbcTemplate database, ApplicationEventPublisher events, CurrentStaff staff, Clock clock) {
        this.database = database;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    /** A line as it is now. */
    record Present(
            long id,
            String kato,
            @Nullable Long parentId,
            String nameRu,
            @Nullable String nameKk,
            String pathRu,
            String pathKk,
            boolean retired) {

        String name() {
            return nameKk == null ? nameRu : nameRu + " / " + nameKk;
        }

        String path() {
            return pathKk.equals(pathRu) ? pathRu : pathRu + " / " + pathKk;
        }
    }

    /** All lines by code, retired ones too. */
    Map<String, Present> all() {
        var all = new TreeMap<String, Present>();
        database.query(
                "select id, kato, parent_id, name_ru, name_kk, path_ru, path_kk, retired_on from settlement", row -> {
                    var parent = row.getLong(3);
                    all.put(
                            row.getString(2),
                            new Present(
                                    row.getLong(1),
                                    row.getString(2),
                                    row.wasNull() ? null : (Long) parent,
                                    row.getString(4),
                                    row.getString(5),
                                    row.getString(6),
                                    row.getString(7),
                                    row.getDate(8) != null));
                });
        return all;
    }

    /** @param placed every line of the file with its path */
    void write(
            ImportPlan<KatoLine> plan,
            long importId,
            Map<String, StoredSettlement> placed,
            Map<String, Present> present,
            Progress progress) {
        var run = new Run(plan, importId, placed, present, progress);
        run.insert();
        run.update();
        run.retire();
    }

    /** One import under way. */
    private final class Run {

        private final ImportPlan<KatoLine> plan;
        private final long importId;
        private final Map<String, StoredSettlement> placed;
        private final Map<String, Present> present;
        private final Progress progress;
        private final Map<String, Long> ids = new HashMap<>();
        private final Actor actor = staff.actor();
        private final Instant now = clock.instant();
        private final LocalDateTime at = utc(now);
        private final int total;
        private int done;

        Run(
                ImportPlan<KatoLine> plan,
                long importId,
                Map<String, StoredSettlement> placed,
                Map<String, Present> present,
                Progress progress) {
            this.plan = plan;
            this.importId = importId;
            this.placed = placed;
            this.present = present;
            this.progress = progress;
            this.total = plan.lines().size();
            present.values().forEach(row -> ids.put(row.kato(), row.id()));
        }

        /** Level by level, so that the ids above are known. */
        void insert() {
            var levels = new TreeMap<Integer, List<PlannedLine<KatoLine>>>();
            var parents = new HashMap<String, @Nullable String>();
            plan.rows().forEach(row -> parents.put(row.kato(), row.parent()));
            plan.of(LineKind.NEW)
                    .forEach(line -> levels.computeIfAbsent(level(line.number(), parents), _ -> new ArrayList<>())
                            .add(line));
            levels.values().forEach(level -> {
                inBatches(INSERT, level.stream().map(this::inserted).toList());
                var wanted = level.stream().map(PlannedLine::number).collect(Collectors.toSet());
                database.query("select kato, id from settlement", row -> {
                    if (wanted.contains(row.getString(1))) {
                        ids.put(row.getString(1), row.getLong(2));
                    }
                });
            });
        }

        private Object[] inserted(PlannedLine<KatoLine> line) {
            var it = placed(line);
            var value = it.value();
            return new Object[] {
                value.kato(),
                id(line.taken().parent()),
                value.nameRu(),
                value.nameKk(),
                it.kind().name(),
                it.listRank(),
                value.path(),
                value.pathKk(),
                it.searchText(),
                importId,
                actor.staffId(),
                actor.name(),
                actor.position(),
                at
            };
        }

        /** What was changed, moved or restored, and what only lies below a line that was. */
        void update() {
            var changed = plan.lines().stream()
                    .filter(line -> line.value() != null && line.kind() != LineKind.NEW)
                    .filter(line -> line.kind() != LineKind.UNCHANGED || isElsewhere(line))
                    .toList();
            inBatches(UPDATE, changed.stream().map(this::updated).toList());
            changed.forEach(line -> publish(change(line.kind()), line, before(line.number()), after(line)));
            done = total - plan.of(LineKind.RETIRED).size();
        }

        private boolean isElsewhere(PlannedLine<KatoLine> line) {
            var was = present(line.number());
            var is = placed(line).value();
            return !Objects.equals(was.pathRu(), is.path()) || !Objects.equals(was.pathKk(), is.pathKk());
        }

        private Object[] updated(PlannedLine<KatoLine> line) {
            var it = placed(line);
            var value = it.value();
            return new Object[] {
                id(line.taken().parent()),
                value.nameRu(),
                value.nameKk(),
                it.kind().name(),
                it.listRank(),
                value.path(),
                value.pathKk(),
                it.searchText(),
                actor.staffId(),
                actor.name(),
                actor.position(),
                at,
                line.id()
            };
        }

        void retire() {
            var retired = plan.of(LineKind.RETIRED);
            var today = LocalDate.now(clock);
            inBatches(
                    RETIRE,
                    retired.stream()
                            .map(line ->
                                    new Object[] {today, actor.staffId(), actor.name(), actor.position(), at, line.id()
                                    })
                            .toList());
            retired.forEach(line -> publish("retired", line, before(line.number()), before(line.number())));
        }

        private void publish(String change, PlannedLine<KatoLine> line, Settlement before, Settlement after) {
            events.publishEvent(RecordChanged.of("settlement", change, storedId(line.number()), null, before, after));
        }

        private void inBatches(String sql, List<Object[]> rows) {
            for (var batch :
                    rows.stream().gather(Gatherers.windowFixed(Progress.BATCH)).toList()) {
                progress.stopIfCancelled();
                database.batchUpdate(sql, batch);
                done += batch.size();
                progress.reached(Math.min(done, total), total);
            }
        }

        private Settlement before(String kato) {
            var was = present(kato);
            return new Settlement(
                    was.id(), kato, was.nameRu(), was.nameKk(), was.pathRu(), was.pathKk(), null, was.parentId());
        }

        private Settlement after(PlannedLine<KatoLine> line) {
            var it = placed(line).value();
            return new Settlement(
                    ids.get(line.number()),
                    it.kato(),
                    it.nameRu(),
                    it.nameKk(),
                    it.path(),
                    it.pathKk(),
                    null,
                    id(line.taken().parent()));
        }

        private StoredSettlement placed(PlannedLine<KatoLine> line) {
            return Objects.requireNonNull(placed.get(line.number()), "every line of the file has its place");
        }

        private Present present(String kato) {
            return Objects.requireNonNull(present.get(kato), "what is changed or retired is there");
        }

        private long storedId(String kato) {
            return Objects.requireNonNull(ids.get(kato), "stored by now");
        }

        private @Nullable Long id(@Nullable String kato) {
            return kato == null ? null : ids.get(kato);
        }

        private static int level(String kato, Map<String, @Nullable String> parents) {
            var level = 0;
            for (var at = parents.get(kato); at != null; at = parents.get(at)) {
                level++;
            }
            return level;
        }

        private static String change(LineKind kind) {
            return kind == LineKind.RESTORED ? "restored" : "changed";
        }
    }
}
