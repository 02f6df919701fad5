package kz.zholdama.decision.timeline;

import java.util.ArrayList;
import java.util.List;

/** What happened at one moment stays in the order of its run: the journal's is the order in which it was written. */
record MergedRuns(List<? extends Happened> some, List<? extends Happened> others, boolean oldestFirst) {

    List<Happened> all() {
        var all = new ArrayList<Happened>();
        var next = 0;
        for (var one : some) {
            while (next < others.size() && isBefore(others.get(next), one)) {
                all.add(others.get(next++));
            }
            all.add(one);
        }
        all.addAll(others.subList(next, others.size()));
        return all;
    }

    private boolean isBefore(Happened first, Happened second) {
        var order = first.at().compareTo(second.at());
        return oldestFirst ? order < 0 : order > 0;
    }
}
