package kz.zholdama.directory.records;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zholdama.directory.importing.FileImport;
import kz.zholdama.directory.importing.ImportPlan;
import kz.zholdama.directory.importing.ImportRefused;
import kz.zholdama.directory.importing.LineKind;
import kz.zholdama.directory.importing.Progress;
import kz.zholdama.directory.importing.TableFile;
import kz.zholdama.directory.importing.UnreadableFile;
import kz.zholdama.journal.Journal;
import kz.zholdama.regulation.Settings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes files into the directories: first the plan, then all of it in one transaction or nothing. */
@Service
public class Imports {

    private final Map<String, FileImport<?>> byType;

    private final Settings settings;
    private final ApplicationEventPublisher events;
    private final Journal journal;
    private final EntityManager entities;
    private final Clock clock;

    Imports(
            List<FileImport<?>> all,
            Settings settings,
            ApplicationEventPublisher events,
            Journal journal,
            EntityManager entities,
            Clock clock) {
        this.settings = settings;
        this.events = events;
        this.journal = journal;
        this.entities = entities;
        this.clock = clock;
        byType = all.stream().collect(Collectors.toMap(FileImport::type, Function.identity()));
    }

    /**
     * Compares a file with the directory.
     *
     * @param type settlement, employer, contract or organisation
     * @throws UnreadableFile when it is no table of the shape expected; single wrong lines are in the plan instead
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public ImportPlan<?> plan(String type, Path file) {
        return planned(of(type), TableFile.of(file));
    }

    private FileImport<?> of(String type) {
        return Optional.ofNullable(byType.get(type)).orElseThrow(() -> new IllegalArgumentException(type));
    }

    private static <R> ImportPlan<R> planned(FileImport<R> by, TableFile file) {
        var sheet = by.read(file);
        return by.plan(file.hash(), sheet.rows(), sheet.wrong());
    }

    /** Whether more than the set share of what is there in a region would be retired: a file that was cut off looks like that. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public boolean retiresMany(ImportPlan<?> plan) {
        return plan.retiresMoreThan(settings.retiringShare());
    }

    /**
     * Carries a plan out. Takes seconds for ten thousand lines; {@code progress} is told and may cancel.
     *
     * @param retiringMany whether that was agreed to where {@link #retiresMany} says so
     * @throws ImportRefused when lines are wrong, too much would be retired unasked, the directory has changed since the
     *                       plan was made, or it was cancelled; nothing has changed then
     */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void carryOut(String type, ImportPlan<?> plan, boolean retiringMany, Progress progress) {
        if (!retiringMany && retiresMany(plan)) {
            throw ImportRefused.retiresMany();
        }
        try {
            carriedOut(of(type), plan, progress);
        } catch (RuntimeException thrown) {
            throw Collision.isBehind(thrown)
                    ? ImportRefused.changed()
                    : thrown; // a colleague was at the same records in this very moment
        }
    }

    @SuppressWarnings("unchecked") // a plan comes back to the directory that made it
    private <R> void carriedOut(FileImport<R> by, ImportPlan<?> made, Progress progress) {
        var plan = (ImportPlan<R>) made;
        if (!plan.canBeCarriedOut()) {
            throw ImportRefused.wrongLines();
        }
        by.lock(plan);
        if (!by.plan(plan.hash(), plan.rows(), plan.wrongLines()).equals(plan)) {
            throw ImportRefused.changed();
        }
        var imported = FileImported.of(by.type(), number(plan.hash()), plan);
        events.publishEvent(imported);
        var both = new BothHalves(progress, plan);
        by.carryOut(plan, imported.id(), both);
        progress.stopIfCancelled();
        journal.follow((written, of) -> {
            progress.stopIfCancelled();
            both.written(written, of);
        });
    }

    private long number(String sha256) {
        var file = new ImportedFile(sha256, clock.instant());
        entities.persist(file);
        return file.id();
    }

    /** The records are written first, what the journal says of them at the end of the transaction. */
    private static final class BothHalves implements Progress {

        private final Progress whole;
        private final int entries;
        private int records;

        BothHalves(Progress whole, ImportPlan<?> plan) {
            this.whole = whole;
            entries = 1
                    + (int) plan.lines().stream()
                            .filter(line -> line.kind().isChange() && line.kind() != LineKind.NEW)
                            .count();
        }

        @Override
        public void reached(int done, int of) {
            records = of;
            whole.reached(done, of + entries);
        }

        void written(int done, int of) {
            whole.reached(records + (int) ((long) entries * done / of), records + entries);
        }

        @Override
        public boolean isCancelled() {
            return whole.isCancelled();
        }
    }
}
