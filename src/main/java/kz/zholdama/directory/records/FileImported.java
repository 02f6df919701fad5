package kz.zholdama.directory.records;

import kz.zholdama.directory.importing.ImportPlan;
import kz.zholdama.directory.importing.LineKind;
import kz.zholdama.journal.Happening;
import kz.zholdama.journal.State;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A file was taken into a directory. What it added is told by this alone; what it changed or retired has an event of its own.
 *
 * @param type   of the directory, {@code employer}
 * @param sha256 of the file, hexadecimal
 */
@EventType("directory.file-imported")
public record FileImported(
        String type, long id, String sha256, int added, int changed, int moved, int restored, int retired)
        implements Happening {

    static FileImported of(String type, long id, ImportPlan<?> plan) {
        var counts = plan.counts();
        return new FileImported(
                type,
                id,
                plan.hash(),
                counts.getOrDefault(LineKind.NEW, 0),
                counts.getOrDefault(LineKind.CHANGED, 0),
                counts.getOrDefault(LineKind.MOVED, 0),
                counts.getOrDefault(LineKind.RESTORED, 0),
                counts.getOrDefault(LineKind.RETIRED, 0));
    }

    public static Subject subject(long id) {
        return Subject.of("import", id);
    }

    @Override
    public String action() {
        return "directory." + type + ".imported";
    }

    @Override
    public Subject subject() {
        return subject(id);
    }

    @Override
    public @Nullable Long centreId() {
        return null;
    }

    @Override
    public State after() {
        return State.of("sha256", sha256)
                .and("added", added)
                .and("changed", changed)
                .and("moved", moved)
                .and("restored", restored)
                .and("retired", retired);
    }
}
