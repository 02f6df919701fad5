package kz.zholdama.platform.ui.work;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kz.zholdama.platform.security.CurrentStaff;
import org.jspecify.annotations.Nullable;

/** What waits for whoever is signed in, of all features together, in the order in which it must be done. */
@SpringComponent
public class WorkDesk {

    private final List<WorkSource> sources;
    private final CurrentStaff staff;

    WorkDesk(List<WorkSource> sources, CurrentStaff staff) {
        this.sources = sources;
        this.staff = staff;
    }

    /** A line with the reason for which it stands there. */
    public record Entry(WorkReason reason, WorkLine line) {}

    /** What the person may be waited for; none where his role has no such work. */
    public List<WorkReason> reasons() {
        return sources.stream()
                .flatMap(source -> source.reasons(staff.get()).stream())
                .sorted(Comparator.comparingInt(WorkReason::order))
                .toList();
    }

    /** Whether somebody ever has a next case. */
    public boolean isOffered() {
        return !reasons().isEmpty();
    }

    /**
     * The first ones; a case that waits for two reasons stands there once, for the more urgent of them.
     *
     * @param chosen name of a reason, null for all
     */
    public List<Entry> entries(List<WorkReason> reasons, @Nullable String chosen, Whose whose) {
        var all = new ArrayList<Entry>();
        for (var reason : reasons) {
            if (chosen == null || chosen.equals(reason.name())) {
                reason.lines().apply(whose).forEach(line -> all.add(new Entry(reason, line)));
            }
        }
        var seen = new HashSet<Long>();
        return all.stream()
                .sorted(Comparator.comparing(Entry::line, WorkLine.ORDER))
                .filter(entry -> seen.add(entry.line().caseId()))
                .limit(WorkSource.MOST)
                .toList();
    }

    /** In this tab he goes on with these first. */
    public void choose(WorkChoice choice) {
        ComponentUtil.setData(UI.getCurrent(), WorkChoice.class, choice);
    }

    /**
     * What the person goes on with: of what he chose on his desk, then of the rest; his own and nobody's before what colleagues
     * hold.
     *
     * @param beside the case he is at
     */
    public Optional<WorkLine> next(@Nullable Long beside) {
        var chosen = ComponentUtil.getData(UI.getCurrent(), WorkChoice.class);
        var first = chosen == null ? WorkChoice.ALL : chosen;
        return next(first, beside)
                .or(() -> first.equals(WorkChoice.ALL) ? Optional.empty() : next(WorkChoice.ALL, beside));
    }

    private Optional<WorkLine> next(WorkChoice choice, @Nullable Long beside) {
        return entries(reasons(), choice.reason(), choice.whose()).stream()
                .map(Entry::line)
                .filter(line -> beside == null || line.caseId() != beside)
                .findFirst();
    }

    /** When the latest change was made that may have changed what waits. */
    public Optional<Instant> lastChange() {
        return sources.stream()
                .flatMap(source -> source.lastChange(staff.get()).stream())
                .max(Comparator.naturalOrder());
    }
}
