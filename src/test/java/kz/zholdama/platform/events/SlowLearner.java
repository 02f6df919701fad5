package kz.zholdama.platform.events;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.modulith.events.ApplicationModuleListener;

/** Hears what tests tell after their commit, and fails for as long as a test wants it to. */
@TestComponent
public class SlowLearner {

    static final String EXCUSE = "Айгүлова did not explain";

    private final Set<Long> beyondHim = ConcurrentHashMap.newKeySet();
    private final List<Long> tried = new CopyOnWriteArrayList<>();
    private final List<Long> learned = new CopyOnWriteArrayList<>();

    @ApplicationModuleListener(id = "test.learner")
    public void on(Told told) {
        tried.add(told.id());
        if (beyondHim.contains(told.id())) {
            throw new IllegalStateException(EXCUSE);
        }
        learned.add(told.id());
    }

    public void failAt(long id) {
        beyondHim.add(id);
    }

    public void understand(long id) {
        beyondHim.remove(id);
    }

    long triesAt(long id) {
        return tried.stream().filter(told -> told == id).count();
    }

    public long timesLearned(long id) {
        return learned.stream().filter(told -> told == id).count();
    }
}
